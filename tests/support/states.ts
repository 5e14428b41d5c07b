import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { rivals } from '../../components/competitor-map/rivals.ts'
import { slideNamed, slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'
import { slidesWithStill } from './still.ts'

/** Something the deck can show: a slide at a step, perhaps with somebody's hand on it. */
export interface State {
  /** for people, and for file names: `rivals.step-3` */
  name: string
  slide: DeckSlide
  clicks: number
  /** what to do once the step has settled; ends when it has taken effect */
  act?: (page: Page) => Promise<void>
}

/** Every slide at every step. */
export const steps: readonly State[] = slides.flatMap(slide => slide.steps.map((_, clicks) => ({
  name: slide.clicks > 0 ? `${slide.alias}.step-${clicks + 1}` : slide.alias,
  slide,
  clicks,
})))

/** Every way a picture answers to a hand. */
const interactions: State[] = [
  ...rivals.map(({ id, name }): State => ({
    name: `rivals.${id}-forward`,
    slide: slideNamed('rivals'),
    clicks: slideNamed('rivals').clicks,
    act: async (page) => {
      await page.getByRole('button', { name }).focus()
      await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    },
  })),
  ...([['half-rewired', '0.5', '50 % re-wired'], ['wired-back', '0', 'platform']] as const).map(([name, value, said]): State => ({
    name: `tool-platform.${name}`,
    slide: slideNamed('tool-platform'),
    clicks: slideNamed('tool-platform').clicks,
    act: async (page) => {
      await page.getByRole('slider').fill(value)
      await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', said)
    },
  })),
  {
    name: 'coverage.beat-pointed-at',
    slide: slideNamed('coverage'),
    clicks: 0,
    act: async (page) => {
      await page.getByRole('link', { name: `Slide ${slideNamed('two-ends').no} II.8:` }).focus()
      await expect(page.locator('.coverage-gist:visible b')).toHaveText('II.8')
    },
  },
]

export const states: readonly State[] = [...steps, ...interactions]

/** The views that hold many slides, each with a picture of its own. */
export const views = ['overview', 'print'] as const

/** What the speaker's view is seen at: moments of a talk, and sizes of its window. */
export const speakerMoments = ['start', 'mid-passage', 'long-passage', 'over-time', 'disconnected'] as const
export const speakerSizes = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }] as const

const speakerViews = speakerMoments.flatMap(moment => speakerSizes.map(({ width, height }) => `speaker.${moment}.${width}x${height}`))

/** The files in tests/baselines. */
export const baselines: readonly string[] = [...states.map(({ name }) => name), ...slidesWithStill.map(({ alias }) => `${alias}.still`), ...views, ...speakerViews].map(name => `${name}.png`)
