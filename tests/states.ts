import type { Page } from 'playwright/test'
import { rivals } from '../components/competitor-map/rivals.ts'
import { slideNamed, slides } from './slides.ts'
import type { DeckSlide } from './slides.ts'

/** Something the deck can show: a slide at a step, perhaps with somebody's hand on it. */
export interface State {
  /** for people, and for file names: `rivals.step-3` */
  name: string
  slide: DeckSlide
  clicks: number
  /** what to do once the step has settled */
  act?: (page: Page) => Promise<void>
}

/** Every slide at every step. */
const steps: State[] = slides.flatMap(slide => slide.steps.map((_, clicks) => ({
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
    act: page => page.getByRole('button', { name }).focus(),
  })),
  ...[['half-rewired', '0.5'], ['rewired', '1']].map(([name, value]): State => ({
    name: `tool-platform.${name}`,
    slide: slideNamed('tool-platform'),
    clicks: slideNamed('tool-platform').clicks,
    act: page => page.getByRole('slider').fill(value!),
  })),
  {
    name: 'coverage.beat-pointed-at',
    slide: slideNamed('coverage'),
    clicks: 0,
    act: page => page.getByRole('link', { name: 'Slide 9 II.8:' }).focus(),
  },
]

export const states: readonly State[] = [...steps, ...interactions]

/** The files in tests/baselines: a picture of each state, and of the views that hold many slides. */
export const baselines: readonly string[] = [...states.map(({ name }) => name), 'overview', 'presenter', 'print'].map(name => `${name}.png`)
