import { test as base, expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { clicksOf } from '../components/deck/diagram.ts'
import type { Diagram } from '../components/deck/diagram.ts'
import { diagramIn } from '../components/deck/diagrams.ts'
import { readSlides } from '../scripts/read-deck.ts'
import { serve } from '../scripts/serve.ts'
import { outputs } from './outputs.ts'

export { expect }

/** A slide as tests see it, derived from slides.md. */
export interface TestedSlide {
  /** from 1 */
  no: number
  alias: string
  headline: string
  appendix: boolean
  /** the names of the steps of its picture, or one nameless step */
  steps: readonly string[]
  clicks: number
  diagram: Diagram | undefined
}

export const slides: readonly TestedSlide[] = (await readSlides()).map(({ frontmatter, content }, i) => {
  const diagram = diagramIn(content)
  return {
    no: i + 1,
    alias: frontmatter.routeAlias!,
    headline: /^# (.+)$/m.exec(content)![1]!,
    appendix: Boolean(frontmatter.appendix),
    steps: diagram?.steps.map(step => step.name) ?? [''],
    clicks: diagram ? clicksOf(diagram) : 0,
    diagram,
  }
})

export function slideNamed(alias: string): TestedSlide {
  return slides.find(slide => slide.alias === alias)!
}

/**
 * Waits until a slide is shown at a click and nothing is on its way any more: the transition is over, the
 * picture is at its step and has settled, the fonts are there.
 */
export async function settled(page: Page, { no, steps }: Pick<TestedSlide, 'no' | 'steps'>, clicks: number): Promise<void> {
  await page.waitForFunction(({ no, step }) => {
    const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility())
    const diagrams = shown[0]?.querySelectorAll('.diagram') ?? []
    return shown.length === 1
      && shown[0]!.getAttribute('data-slidev-no') === String(no)
      && !/-(?:enter|leave)-/.test(shown[0]!.className)
      && shown[0]!.querySelector('h1') !== null
      && (step === '' || diagrams.length > 0)
      && [...diagrams].every(diagram => diagram.getAttribute('data-step') === step && diagram.getAttribute('data-settled') === 'true')
      && document.fonts.status === 'loaded'
      && [...document.fonts].some(font => font.status === 'loaded')
      && [...document.images].every(image => image.complete)
      && document.getAnimations().every(animation => animation.playState !== 'running')
  }, { no, step: steps[clicks]! })
}

/** The built deck in one browser page per worker. */
export interface DeckPage {
  page: Page
  /** where the deck is served, with a slash at its end */
  url: string
  /** opens a slide by its address and waits until it has settled */
  open: (slide: TestedSlide, clicks?: number) => Promise<void>
}

export const test = base.extend<{ deck: DeckPage }, { deckUrl: string }>({
  deckUrl: [async ({}, use) => {
    const server = await serve(outputs.dist)
    await use(server.url)
    await server.close()
  }, { scope: 'worker' }],

  deck: async ({ page, deckUrl }, use) => {
    const problems: string[] = []
    page.on('pageerror', error => problems.push(`page error: ${error.message}`))
    page.on('console', message => ['error', 'warning'].includes(message.type()) && problems.push(`${message.type()}: ${message.text()}`))
    page.on('request', request => !request.url().startsWith(new URL(deckUrl).origin) && !request.url().startsWith('data:') && problems.push(`request to somebody else: ${request.url()}`))
    // A request is aborted when a test moves on to another address; that is no failure.
    page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && problems.push(`failed request: ${request.url()}`))
    await use({
      page,
      url: deckUrl,
      open: async (slide, clicks = 0) => {
        await page.goto(`${deckUrl}${slide.alias}${clicks > 0 ? `?clicks=${clicks}` : ''}`)
        await settled(page, slide, clicks)
      },
    })
    expect(problems, 'the deck ran without an error, a warning or a foreign request').toEqual([])
  },
})
