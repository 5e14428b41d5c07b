import type { Picture } from '../../../../components/frame/picture.ts'
import type { Deck, DeckRule, Rule, WrittenSlide } from '../deck.ts'
import { list } from '../words.ts'
import { writtenOn } from '../written.ts'

/** The pictures whose tags stand on a slide, once for each tag. */
export function drawnOn(slide: WrittenSlide, { pictures }: Pick<Deck, 'pictures'>): Picture[] {
  return writtenOn(slide).tags.flatMap(({ name }) => pictures.filter(({ tag }) => tag === name))
}

/** A slide has at most one picture with steps. */
export const onePicture: Rule = {
  id: 'one-picture',
  evaluate: (slide, deck) => {
    const stepped = drawnOn(slide, deck).filter(({ diagram }) => diagram).map(({ tag }) => tag)
    return stepped.length > 1 ? [{ what: `draws ${stepped.join(' and ')}; expected one picture with steps a slide, so move one to a slide of its own` }] : []
  },
}

/** A slide names the facts that its pictures draw. */
export const drawnFacts: Rule = {
  id: 'drawn-facts',
  evaluate: (slide, deck) => {
    const named = list(slide.frontmatter.facts)
    const drawn = new Set(drawnOn(slide, deck).flatMap(({ facts = [] }) => facts))
    return [...drawn].filter(id => !named.includes(id))
      .map(id => ({ line: slide.keys.facts, what: `draws the fact ${id} without naming it; add ${id} to its facts` }))
  },
}

/** The data of the pictures hold. */
export const pictureData: DeckRule = {
  id: 'picture-data',
  evaluate: ({ pictures }) => pictures.flatMap(({ problems }) => problems?.() ?? []),
}

/** A component that has steps is registered: its slide would have no clicks. */
export const registered: DeckRule = {
  id: 'registered',
  evaluate: ({ pictures, sources }) => sources.flatMap(({ path, text }) => {
    const { folder, tag } = /^(?<folder>components\/[^/]+)\/(?<tag>[^/]+)\.vue$/.exec(path)?.groups ?? {}
    return tag === undefined || pictures.some(picture => picture.tag === tag) || !/\buseSteps\(/.test(text)
      ? []
      : [{ where: path, what: `has steps, but components/pictures.ts does not know it; hand out a Picture with the tag "${tag}" from ${folder}/index.ts and add it there` }]
  }),
}
