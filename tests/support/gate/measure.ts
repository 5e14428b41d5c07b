import type { Page } from 'playwright/test'
import { canvas } from '../../../components/frame/frame.ts'
import { standsAlone } from '../stands-alone.ts'
import type * as InPage from './in-page/measure.ts'
import type { MeasuredSlide } from './measured.ts'

const inPage = await standsAlone<Pick<typeof InPage, 'measure'>>('tests/support/gate/in-page/measure.ts')

/** Measures the slide that is shown. */
export function measure(page: Page): Promise<MeasuredSlide> {
  return page.evaluate(inPage.measure, canvas.width)
}
