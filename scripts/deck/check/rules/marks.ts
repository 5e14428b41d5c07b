import { clicksOf } from '../../../../components/frame/diagram.ts'
import { clicksInMarkdown } from '../../../slidev/own-clicks.ts'
import type { Deck, Rule, WrittenSlide } from '../deck.ts'
import { drawnOn } from './pictures.ts'

const pictureOn = (slide: WrittenSlide, deck: Deck) => drawnOn(slide, deck).find(({ diagram }) => diagram)

/** What Slidev's own means on a slide wait for can be counted, and its picture has a step for it. */
export const ownClicks: Rule = {
  id: 'own-clicks',
  evaluate: (slide, deck) => {
    try {
      const own = clicksInMarkdown(slide.content)
      const picture = pictureOn(slide, deck)
      return picture?.diagram && own > clicksOf(picture.diagram)
        ? [{ what: `waits for click ${own} in its Markdown, but <${picture.tag}> has only ${clicksOf(picture.diagram)}; name one of those, such as v-click="1"` }]
        : []
    }
    catch (error) {
      return [{ what: (error as Error).message }]
    }
  },
}

/** How many clicks reveal a slide; undefined where they cannot be counted, of which `ownClicks` tells. */
function clicksOn(slide: WrittenSlide, deck: Deck): number | undefined {
  const diagram = pictureOn(slide, deck)?.diagram
  if (diagram)
    return clicksOf(diagram)
  try {
    return slide.frontmatter.clicks ?? clicksInMarkdown(slide.content)
  }
  catch {
    return undefined
  }
}

/** The notes have a mark for each click. */
export const marks: Rule = {
  id: 'marks',
  evaluate: (slide, deck) => {
    const { note, keys, frontmatter } = slide
    const picture = pictureOn(slide, deck)
    if (picture && frontmatter.clicks !== undefined)
      return [{ line: keys.clicks, what: `has clicks: in its frontmatter, but <${picture.tag}> says how many there are; leave it out` }]
    const clicks = clicksOn(slide, deck)
    const marks = note?.match(/\[click\]/g)?.length ?? 0
    if (!note || clicks === undefined || marks === clicks)
      return []
    const steps = picture?.diagram?.steps.slice(1).map(({ name }) => name).join(', ')
    return [{ what: `has ${marks} [click] marks in its notes for ${clicks} clicks${picture ? ` of <${picture.tag}>: one before each of ${steps}` : ''}` }]
  },
}
