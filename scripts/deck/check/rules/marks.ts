import { clicksOf } from '../../../../components/frame/diagram.ts'
import { tagName } from '../words.ts'
import { writtenOn } from '../written.ts'
import { drawnOn } from './pictures.ts'
import type { Deck, Rule, WrittenSlide } from '../deck.ts'

const revealing = /^v-?(?:click|clicks|after|switch|click-gap)$/i

/** Whether a slide reveals anything by Slidev's own means, whose clicks Slidev counts. */
function hasSlidevClicks(slide: WrittenSlide): boolean {
  const { tags, fences } = writtenOn(slide)
  return tags.some(({ name, directives }) => revealing.test(tagName(name)) || directives.some(directive => /^(?:click|after)/.test(directive)))
    || fences.some(({ info }) => /\{[^}]*\|[^}]*\}/.test(info))
}

/** How many clicks reveal a slide; undefined where only Slidev knows. */
function clicksOn(slide: WrittenSlide, deck: Deck): number | undefined {
  const diagram = drawnOn(slide, deck).find(picture => picture.diagram)?.diagram
  return hasSlidevClicks(slide) ? undefined : diagram ? clicksOf(diagram) : 0
}

/** The notes have a mark for each click. */
export const marks: Rule = {
  id: 'marks',
  evaluate: (slide, deck) => {
    const { note } = slide
    const clicks = clicksOn(slide, deck)
    const marks = note?.match(/\[click\]/g)?.length ?? 0
    if (!note || clicks === undefined || marks === clicks)
      return []
    const picture = drawnOn(slide, deck).find(({ diagram }) => diagram)
    const steps = picture?.diagram?.steps.slice(1).map(({ name }) => name).join(', ')
    return [{ what: `has ${marks} [click] marks in its notes for ${clicks} clicks${picture ? ` of <${picture.tag}>: one before each of ${steps}` : '; expected one for each click, so remove them'}` }]
  },
}
