import type { Page } from 'playwright/test'
import { build } from 'rolldown'
import { canvas } from '../../../components/frame/frame.ts'
import { root } from '../../../scripts/deck/root.ts'
import type { MeasuredSlide } from './measured.ts'

const { output: [{ code }] } = await build({ input: `${root}tests/support/gate/in-page/measure.ts`, write: false, output: { format: 'iife', name: 'gate' } })

/** Measures the slide that is shown. */
export function measure(page: Page): Promise<MeasuredSlide> {
  return page.evaluate<MeasuredSlide>(`(() => {\n${code}\nreturn gate.measure(${canvas.width})\n})()`)
}
