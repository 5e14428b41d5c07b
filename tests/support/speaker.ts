/** The speaker's view for tests: it takes part in a talk that `npm start` gives, and its clock stands until the test moves it. */
import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { ShowReport } from '../../setup/together/keep-in-step.ts'
import { settled } from './settled.ts'
import { slideNamed } from './slides.ts'

/** When the talks of tests begin. */
export const TWO = Date.UTC(2026, 10, 22, 14)

export interface SpeakerPage {
  page: Page
  /** what the view says: its state of the show, its pace, the clock's remark */
  says: (what: 'state' | 'pace' | 'elapsed' | 'remark' | 'now' | 'before' | 'back') => ReturnType<Page['locator']>
  press: (key: string, times?: number) => Promise<void>
  /** sets the browser's clock to so long after two, ms, and waits until the view has seen it */
  at: (after: number, elapsed: string) => Promise<void>
  /** waits until both frames have settled, at a place and a step after it */
  framesAt: (now: [alias: string, clicks: number], next?: [alias: string, clicks: number]) => Promise<void>
  /** says as the show's window would how it stands; the frames are left as they are */
  report: (show: Partial<ShowReport> & Pick<ShowReport, 'place'>) => Promise<void>
}

const SELECTORS = {
  state: '.show .state',
  pace: '.time .elapsed .under',
  elapsed: '.time .elapsed .figures',
  remark: '.time .remark',
  now: '.notes .passage',
  before: '.notes .before',
  back: '.show .back',
} as const

/** Opens the speaker's view of the talk at `url`. */
export async function openSpeaker(page: Page, url: string): Promise<SpeakerPage> {
  await page.clock.setFixedTime(TWO)
  await page.goto(`${url}speaker/`)
  await page.locator('.notes h1').waitFor()
  const speaker: SpeakerPage = {
    page,
    says: what => page.locator(SELECTORS[what]),
    press: async (key, times = 1) => {
      for (let i = 0; i < times; i++)
        await page.keyboard.press(key)
    },
    at: async (after, elapsed) => {
      await page.clock.setFixedTime(TWO + after)
      await expect(speaker.says('elapsed')).toHaveText(elapsed)
    },
    framesAt: async (now, next) => {
      for (const [name, place] of [['now', now], ['next', next]] as const) {
        const frame = place && await (await page.locator(`iframe[name=${name}]`).elementHandle())!.contentFrame()
        if (frame)
          await settled(frame, slideNamed(place[0]), place[1])
      }
    },
    report: async (show) => {
      const message = { kind: 'show', show: { window: 'room', settled: true, fullScreen: true, awake: true, ...show } }
      await page.evaluate(([address, body]) => fetch(address, { method: 'POST', body }), [`${url}talk/say?window=room`, JSON.stringify(message)] as const)
    },
  }
  return speaker
}
