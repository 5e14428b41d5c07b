import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { readOutline } from '../../scripts/talk/read-outline.ts'
import type { Outline } from '../../setup/together/outline.ts'
import { expectLook } from '../support/look.ts'
import { openSpeaker } from '../support/speaker.ts'
import type { SpeakerPage } from '../support/speaker.ts'
import { speakerMoments, speakerSizes } from '../support/states.ts'
import { startTalk } from '../support/talk.ts'
import type { TalkServer } from '../support/talk.ts'

// One talk, from its start until its server is gone, seen in every size of window.
test.describe.configure({ mode: 'serial' })
test.use({ timezoneId: 'UTC', deviceScaleFactor: 1, viewport: { width: 1280, height: 720 } })

const MINUTE = 60_000

let server: TalkServer
let page: Page
let speaker: SpeakerPage

/** The outline with a last rehearsal: somewhat slow in the first half, quick in the second. */
function rehearsed(outline: Outline): Outline {
  const spoken = ({ no, minutes = 0 }: Outline['slides'][number]) => minutes * MINUTE * (no < 8 ? 1.1 : 0.9)
  const splits = outline.slides.map(({ alias }, i) => [alias, outline.slides.slice(0, i).reduce((sum, slide) => sum + spoken(slide), 0)] as const)
  return { ...outline, rehearsed: Object.fromEntries(splits) }
}

test.beforeAll(async ({ browser }) => {
  server = await startTalk({ args: ['--afresh'] })
  page = await browser.newPage({ viewport: speakerSizes[0], deviceScaleFactor: 1, reducedMotion: 'reduce', timezoneId: 'UTC' })
  const outline = rehearsed(await readOutline())
  await page.route('**/talk/outline', route => route.fulfill({ json: outline }))
  speaker = await openSpeaker(page, server.url)
})

test.afterAll(async () => {
  await page.close()
  await server.close().catch(() => {}) // the last moment is without it
})

type Moment = typeof speakerMoments[number]

const reach: Record<Moment, () => Promise<void>> = {
  'start': async () => {
    await speaker.framesAt(['cover', 0], ['cover', 1])
    await speaker.report({ place: { slide: 'cover', clicks: 0 } })
    await expect(speaker.says('state')).toHaveText('Connected, in step, full screen, awake')
  },
  'mid-passage': async () => {
    await speaker.press('PageDown', 18)
    await speaker.report({ place: { slide: 'rivals', clicks: 3 } })
    await speaker.at(400_000, '6:40')
    await speaker.framesAt(['rivals', 3], ['rivals', 4])
    await expect(speaker.says('pace')).toHaveText('1:25 behind')
  },
  'long-passage': async () => {
    await speaker.press('3')
    await speaker.press('Enter')
    await speaker.press('+', 3)
    await speaker.report({ place: { slide: 'rhythm', clicks: 0 } })
    await speaker.at(405_000, '6:45')
    await speaker.framesAt(['rhythm', 0], ['rhythm', 1])
    await expect(page.locator('.notes .more')).toContainText('The passage goes on below')
  },
  'over-time': async () => {
    await speaker.press('-', 3)
    await speaker.press('End')
    await speaker.press('PageDown', 3)
    await speaker.report({ place: { slide: 'close', clicks: 2 } })
    await speaker.at(15 * MINUTE + 1000, '15:01')
    await speaker.framesAt(['close', 2])
    await expect(speaker.says('pace')).toHaveText('+0:46')
  },
  'disconnected': async () => {
    await server.close('SIGKILL')
    await expect(speaker.says('state')).toHaveText('The server is gone; the show goes on alone.')
  },
}

for (const moment of speakerMoments) {
  test(`speaker.${moment} looks as it did`, async () => {
    await page.setViewportSize(speakerSizes[0])
    await reach[moment]()
    for (const size of speakerSizes) {
      await page.setViewportSize(size)
      await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      })
      // Edges of round shapes that stand between pixels differ from run to run (2 to 8 pixels seen), fewer than a digit has;
      // what a slide in a frame looks like is compared to the pixel at its own size.
      expectLook(await page.screenshot({ scale: 'css' }), `speaker.${moment}.${size.width}x${size.height}`, { threshold: 0.15, maxDiffPixels: 24 })
    }
  })
}
