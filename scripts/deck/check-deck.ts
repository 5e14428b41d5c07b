/**
 * What must hold before the deck is shown, built or printed. Pure: it reads no files, so tests can feed it
 * any deck. `check.ts` feeds it the real one.
 */
import { distance } from 'fastest-levenshtein'
import { clicksOf } from '../../components/frame/diagram.ts'
import type { Picture } from '../../components/frame/picture.ts'
import type { SlideFrontmatter } from '../../components/essay/frontmatter.ts'
import type { Fact } from '../../components/essay/facts.ts'
import type { Paragraph } from '../../components/essay/paragraphs.ts'
import { clicksInMarkdown } from '../slidev/own-clicks.ts'

/** A slide as it is written. */
export interface WrittenSlide {
  /** where it is written, from the root of the project; slides.md where nothing is said */
  file?: string
  /** the line its Markdown starts at, from 1 */
  line: number
  frontmatter: Partial<SlideFrontmatter> & Record<string, unknown>
  content: string
  /** the speaker notes; undefined when there are none */
  note?: string | undefined
}

export interface Deck {
  slides: readonly WrittenSlide[]
  paragraphs: readonly Paragraph[]
  facts: readonly Fact[]
  pictures: readonly Picture[]
  /** what the fonts can set */
  characters: string
}

/** Something that keeps the deck from being shown, in words for whoever edits it. */
export interface Problem { where: string, what: string }

/** The valid value most like a misspelt one. */
function nearest(word: string, valid: readonly string[]): string {
  return valid.reduce((best, candidate) => distance(word, candidate) < distance(word, best) ? candidate : best)
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]
}

/** Every problem of the deck, in the order of the slides. */
export function checkDeck(deck: Deck): Problem[] {
  const aliases = new Map<string, number>()
  const problems = deck.slides.flatMap((slide, i) => {
    const { routeAlias } = slide.frontmatter
    const where = `${slide.file ?? 'slides.md'}:${slide.line}, slide ${i + 1}${routeAlias ? ` "${routeAlias}"` : ''}`
    const found = [...i === 0 ? checkSettings(slide) : [], ...checkAlias(slide, i, aliases), ...checkTexts(slide, deck), ...checkReferences(slide, deck), ...checkNotes(slide, deck), ...checkPictures(slide, deck), ...checkClicks(slide, deck)]
    return found.map(what => ({ where, what }))
  })
  const carried = new Set(deck.slides.flatMap(slide => list(slide.frontmatter.paragraphs)))
  const lost = deck.paragraphs.filter(({ id }) => !carried.has(id))
  return [
    ...problems,
    ...lost.map(({ id, gist }) => ({ where: 'slides.md', what: `no slide carries the paragraph ${id} ("${gist}"); add ${id} to the paragraphs of one` })),
  ]
}

/** The settings of the whole deck are in the frontmatter of its first slide. */
function checkSettings({ frontmatter }: WrittenSlide): string[] {
  const { presenter, date } = frontmatter
  return [
    ...presenter === 'dev' ? [] : [`says that presenter is ${presenter ?? 'nothing, which stands for true'}; expected dev, or the built deck would carry the presenter view`],
    ...date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [`has the date ${date ?? 'of no day'}; expected that of the talk, such as 2026-11-22, for whoever gets a link to it`],
  ]
}

function checkAlias({ frontmatter }: WrittenSlide, index: number, taken: Map<string, number>): string[] {
  const { routeAlias } = frontmatter
  if (!routeAlias)
    return ['has no routeAlias; give it a short stable name such as "rivals", which becomes its address']
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(routeAlias))
    return [`has the routeAlias "${routeAlias}"; expected lower-case words joined by hyphens, such as "two-ends"`]
  const other = taken.get(routeAlias)
  taken.set(routeAlias, index)
  return other === undefined ? [] : [`has the same routeAlias as slide ${other + 1}; rename one of them`]
}

/** So much of a description is shown beside a link. */
const MOST_SHOWN = 160

function checkTexts({ frontmatter, content, note }: WrittenSlide, { characters }: Deck): string[] {
  const problems: string[] = []
  const headlines = [...content.matchAll(/^# (.+)$/gm)]
  if (headlines.length !== 1)
    problems.push(`has ${headlines.length} headlines; expected one line that starts with "# "`)
  if (!frontmatter.read?.trim())
    problems.push('has no read text; add a short paragraph for somebody who was not in the room')
  const { length } = frontmatter.claim?.trim() ?? ''
  if (length < 40 || length > MOST_SHOWN)
    problems.push(`has a claim of ${length} characters; expected 40 to ${MOST_SHOWN} that say what the slide claims, for search engines and link previews`)
  if (!frontmatter.appendix) {
    if (!(Number(frontmatter.minutes) > 0))
      problems.push(`plans ${frontmatter.minutes ?? 'no'} minutes; expected a number above 0`)
    if (!note)
      problems.push('has no speaker notes; add them as the last comment of the slide')
  }
  const shown = [content, frontmatter.read ?? '', frontmatter.remark ?? ''].join('')
  const missing = [...new Set(shown)].filter(character => character !== '\n' && !characters.includes(character))
  if (missing.length > 0)
    problems.push(`uses ${missing.map(character => `"${character}"`).join(', ')}, which the fonts do not hold; use another character, or add it to scripts/deck/characters.ts and run "npm run fonts"`)
  return problems
}

function checkReferences({ frontmatter }: WrittenSlide, { paragraphs, facts }: Deck): string[] {
  const problems: string[] = []
  const paragraphIds = paragraphs.map(({ id }) => id)
  for (const id of list(frontmatter.paragraphs)) {
    if (!paragraphIds.includes(id))
      problems.push(`names the paragraph "${id}", which the essay does not have; did you mean "${nearest(id, paragraphIds)}"?`)
  }
  for (const id of list(frontmatter.facts)) {
    const fact = facts.find(candidate => candidate.id === id)
    if (!fact)
      problems.push(`names the fact "${id}", which is not in facts.ts; did you mean "${nearest(id, facts.map(candidate => candidate.id))}"?`)
    else if (fact.confidence === 'low')
      problems.push(`names the fact ${id}, whose confidence is low; such a fact is never shown, so remove it`)
    else if (fact.confidence === 'medium' && !frontmatter.appendix)
      problems.push(`is a main slide and names the fact ${id}, whose confidence is medium; move it to the notes with its caveat, or to the appendix`)
  }
  return problems
}

function checkNotes({ frontmatter, content, note = '' }: WrittenSlide, { facts, pictures }: Deck): string[] {
  const problems: string[] = []
  const picture = drawnBy(content, pictures).find(({ diagram }) => diagram)
  const clicks = picture?.diagram ? clicksOf(picture.diagram) : frontmatter.clicks ?? countedIn(content)
  const marks = note.match(/\[click\]/g)?.length ?? 0
  if (note && marks !== clicks)
    problems.push(`has ${marks} [click] marks in its notes for ${clicks} clicks${picture?.diagram ? ` of <${picture.tag}>: one before each of ${picture.diagram.steps.slice(1).map(step => step.name).join(', ')}` : ''}`)

  // A fact that is mentioned carries its labels in the same brackets: (F34, single source, after the essay).
  for (const [brackets] of `${note}\n${content}`.matchAll(/\([^()]*\bF\d+[^()]*\)/g)) {
    for (const [id] of brackets.matchAll(/\bF\d+\b/g)) {
      const fact = facts.find(candidate => candidate.id === id)
      if (!fact)
        problems.push(`mentions the fact ${id}, which is not in facts.ts; did you mean ${nearest(id, facts.map(candidate => candidate.id))}?`)
      else if (fact.confidence === 'low')
        problems.push(`mentions the fact ${id}, whose confidence is low; such a fact is never used, so remove it`)
      else if (fact.confidence === 'medium' && !brackets.includes('single source'))
        problems.push(`mentions the fact ${id} without its label; write "(${id}, single source)"`)
      else if (fact.after && !brackets.includes('after the essay'))
        problems.push(`mentions the fact ${id} without its label; write "(${id}, after the essay)"`)
    }
  }
  return problems
}

function checkPictures({ content, frontmatter }: WrittenSlide, { pictures }: Deck): string[] {
  const drawnHere = drawnBy(content, pictures)
  const stepped = drawnHere.filter(({ diagram }) => diagram).map(({ tag }) => tag)
  const named = list(frontmatter.facts)
  const drawn = new Set(drawnHere.flatMap(({ facts = [] }) => facts))
  return [
    ...stepped.length > 1 ? [`draws ${stepped.join(' and ')}; expected one picture with steps a slide, so move one to a slide of its own`] : [],
    ...[...drawn].filter(id => !named.includes(id)).map(id => `draws the fact ${id} without naming it; add ${id} to its facts`),
  ]
}

/** The clicks of Slidev's own means; none where they cannot be counted, of which `checkClicks` tells. */
function countedIn(content: string): number {
  try {
    return clicksInMarkdown(content)
  }
  catch {
    return 0
  }
}

function checkClicks({ content }: WrittenSlide, { pictures }: Deck): string[] {
  const picture = drawnBy(content, pictures).find(({ diagram }) => diagram)
  try {
    const own = clicksInMarkdown(content)
    return picture?.diagram && own > clicksOf(picture.diagram)
      ? [`waits for click ${own} in its Markdown, but <${picture.tag}> has only ${clicksOf(picture.diagram)}; name one of those, such as v-click="1"`]
      : []
  }
  catch (error) {
    return [(error as Error).message]
  }
}

/** The pictures whose tags stand in a slide's Markdown. */
function drawnBy(content: string, pictures: readonly Picture[]): Picture[] {
  return [...content.matchAll(/<([A-Z]\w*)/g)].flatMap(([, tag]) => pictures.filter(picture => picture.tag === tag))
}
