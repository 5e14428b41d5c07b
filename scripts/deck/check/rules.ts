import type { DeckRule, Rule } from './deck.ts'
/** The rules, in the order in which their problems are told. A new one is a file or an export of rules/, a line here, and a test. */
import { images, links } from './rules/addresses.ts'
import { alias } from './rules/alias.ts'
import { contentFits, headlineFits } from './rules/fit.ts'
import { frontmatter, layoutNeeds } from './rules/frontmatter.ts'
import { layout, slots } from './rules/layout.ts'
import { codeBlocks, footnotes, formulas } from './rules/markdown.ts'
import { marks, ownClicks } from './rules/marks.ts'
import { drawnFacts, onePicture, pictureData, registered } from './rules/pictures.ts'
import { allCarried, facts, mentions, paragraphs } from './rules/references.ts'
import { settings } from './rules/settings.ts'
import { directivesOfComponents, layers, scriptSetup, shownByStyles } from './rules/sources.ts'
import { answers, longPassage, script, spokenTime } from './rules/spoken.ts'
import { closed, components, directives, iconClasses } from './rules/tags.ts'
import { characters, forReaders, headline } from './rules/texts.ts'

export const rules: readonly Rule[] = [
  settings,
  alias,
  frontmatter,
  layout,
  layoutNeeds,
  slots,
  headline,
  headlineFits,
  contentFits,
  forReaders,
  script,
  spokenTime,
  characters,
  paragraphs,
  facts,
  ownClicks,
  marks,
  mentions,
  onePicture,
  drawnFacts,
  closed,
  components,
  directives,
  iconClasses,
  codeBlocks,
  formulas,
  footnotes,
  links,
  images,
]

/** Rules that advise: what they find is told by `npm run check`, and keeps nothing from being shown. */
export const advice: readonly Rule[] = [
  answers,
  longPassage,
]

export const deckRules: readonly DeckRule[] = [
  allCarried,
  pictureData,
  registered,
  scriptSetup,
  directivesOfComponents,
  layers,
  shownByStyles,
]
