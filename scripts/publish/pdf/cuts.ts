/** The files made from one deck, what is on their pages, and how each is printed. */
import { talkTitle } from '../../../components/essay/essay.ts'
import { partTitles } from '../../../components/essay/parts.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import type { Visit } from '../visit.ts'
import { contentsPage, sheetsOfContents } from './handout-contents.ts'
import { printHandout } from './handout-page.ts'
import { printSteps } from './print-steps.ts'
import type { PrintedPage } from './printed-page.ts'
import { printScript } from './script-page.ts'
import { sheetsOfScript } from './script-sheets.ts'

/** The deck: a page a slide, for sending round. The steps: a page a step, for presenting. The handout: for reading on paper. */
export const cuts = ['deck', 'steps', 'handout'] as const
/** With the script, which holds the speaker's notes: it is made only where it is named, and is no part of the site. */
export const allCuts = [...cuts, 'script'] as const
export type Cut = typeof allCuts[number]

type Slides = readonly DeckSlide[]

interface CutPlan {
  title: string
  /** which slides it shows where these are asked for */
  slides: (asked: Slides, cover: DeckSlide) => Slides
  /** its pages, in order */
  pages: (slides: Slides) => PrintedPage[]
  /** those pages, as the browser prints them */
  print: (visit: Visit, slides: Slides) => Promise<Uint8Array>
}

const bookmarkOf = (slide: DeckSlide) => ({ title: slide.headline, group: partTitles[slide.part] })
const pageOf = (slide: DeckSlide): PrintedPage => ({ name: slide.alias, label: String(slide.no), bookmark: bookmarkOf(slide) })

export const plans: Readonly<Record<Cut, CutPlan>> = {
  deck: {
    title: talkTitle,
    slides: asked => asked,
    pages: slides => slides.map(pageOf),
    print: ({ page }, slides) => printSteps(page, slides.map(({ no, alias, still }) => ({ no, alias, clicks: [still] }))),
  },
  steps: {
    title: `${talkTitle}, step by step`,
    slides: asked => asked,
    pages: slides => slides.flatMap(slide => slide.steps.map((_, i) => i === 0
      ? { ...pageOf(slide), label: slide.clicks > 0 ? `${slide.no}.1` : String(slide.no) }
      : { name: `${slide.alias}.${i + 1}`, label: `${slide.no}.${i + 1}` })),
    print: ({ page }, slides) => printSteps(page, slides.map(({ no, alias, steps }) => ({ no, alias, clicks: [...steps.keys()] }))),
  },
  handout: {
    title: `${talkTitle}: handout`,
    slides: (asked, cover) => [cover, ...asked.filter(slide => slide !== cover)],
    pages: ([cover, ...others]) => [pageOf(cover!), ...sheetsOfContents(others).map((_, i) => contentsPage(i)), ...others.map(pageOf)],
    print: printHandout,
  },
  script: {
    title: `${talkTitle}: script`,
    slides: asked => asked,
    pages: slides => slides.flatMap(slide => sheetsOfScript(slide).map((_, i) => i === 0
      ? pageOf(slide)
      : { name: `${slide.alias}.${i + 1}`, label: `${slide.no}, ${i + 1}` })),
    print: printScript,
  },
}
