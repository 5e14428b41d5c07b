import { getDefaultConfig } from '@slidev/parser'
import type { Deck, Rule, WrittenSlide } from '../deck.ts'
import { nearest } from '../words.ts'

interface Kind { expected: string, fits: (value: unknown) => boolean }

const text: Kind = { expected: 'words', fits: value => typeof value === 'string' }
const yes: Kind = { expected: 'true or false', fits: value => typeof value === 'boolean' }
const idsLike = (example: string): Kind => ({ expected: `a list such as [${example}]`, fits: value => Array.isArray(value) && value.every(item => typeof item === 'string') })
const transitions = ['none', 'fade', 'fade-out', 'slide-left', 'slide-right', 'slide-up', 'slide-down', 'view-transition']

/** What a slide's frontmatter can say here, and how. */
const slideKeys: Readonly<Record<string, Kind>> = {
  routeAlias: text,
  layout: text,
  paragraphs: idsLike('I.6, I.7'),
  facts: idsLike('F36, F40'),
  remark: text,
  read: text,
  claim: text,
  minutes: { expected: 'a number above 0, such as 1.5', fits: value => typeof value === 'number' && value > 0 },
  appendix: yes,
  hide: yes,
  disabled: yes,
  src: text,
  transition: { expected: `one of ${transitions.join(', ')}`, fits: value => typeof value !== 'string' || value.split('|').every(name => transitions.includes(name.trim())) },
  clicks: { expected: 'a number, where no picture says it', fits: value => Number.isInteger(value) },
  preload: yes,
  clickAnimation: text,
}

/** Slidev's own keys that do nothing here, or what must not be: why, and what to write instead. */
const idle: Readonly<Record<string, string>> = {
  class: 'the layouts of this deck take no class; write a <style> on the slide, or <div class="..."> around its words',
  background: 'the layouts of this deck have a ground of their own; put an image from public/ on the slide',
  backgroundSize: 'the layouts of this deck set their image themselves; leave it out',
  backgroundImage: 'the layouts of this deck have a ground of their own; put an image from public/ on the slide',
  image: 'only some layouts show one (image-right); write ![what it shows](/picture.png) on the slide',
  alt: 'only layouts with an image take it; write ![what it shows](/picture.png) on the slide',
  clicksStart: 'every slide starts at its first step, so leave it out',
  title: 'a slide is named by its headline, so change that',
  name: 'a slide is named by its headline, so change that',
  level: 'a slide is listed by its headline, so leave it out',
  hideInToc: 'there is no table of contents but the overview, which shows all slides; leave it out',
  dragPos: 'nothing is moved by hand here; place it by a <style> on the slide',
  zoom: 'the sizes of words are those of styles/tokens.css; write fewer words, or use two slides',
  note: 'notes are the last comment of the slide: <!-- ... -->',
  notes: 'notes are the last comment of the slide: <!-- ... -->',
  url: 'nothing of anybody else is shown; put an image from public/ on the slide',
}

/** The settings of the whole deck. */
const settings = new Set([...Object.keys(getDefaultConfig()), 'config', 'date', 'defaults', 'keywords', 'lang', 'theme'])

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
}

/** What a layout takes from the frontmatter, and whether it must have it. */
function propsOf({ layout = 'default' }: WrittenSlide['frontmatter'], sources: Deck['sources']): { key: string, isNeeded: boolean }[] {
  const text = sources.find(({ path }) => path === `layouts/${layout}.vue`)?.text ?? ''
  const [, props = ''] = /defineProps<\{([\s\S]*?)\}>/.exec(text) ?? []
  return [...props.matchAll(/^\s*(\w+)(\??):/gm)].map(([, key, mark]) => ({ key: key!, isNeeded: mark === '' }))
}

/** A slide has what its layout needs. */
export const layoutNeeds: Rule = {
  id: 'layout-needs',
  evaluate: ({ frontmatter, keys }, { sources }) => propsOf(frontmatter, sources)
    .filter(({ key, isNeeded }) => isNeeded && frontmatter[key] === undefined)
    .map(({ key }) => ({ line: keys.layout, what: `has the layout "${frontmatter.layout}" without ${key}:, which it needs; add ${key}: to the frontmatter` })),
}

/** What a slide's frontmatter says is known here, has its type, and does something. */
export const frontmatter: Rule = {
  id: 'frontmatter',
  evaluate: (slide, { slides, sources }) => Object.entries(slide.frontmatter).flatMap(([key, value]) => {
    const line = slide.keys[key]
    const kind = slideKeys[key]
    const isFirst = slide === slides[0]
    if (kind)
      return kind.fits(value) || value === undefined ? [] : [{ line, what: `has the ${key} ${show(value)}; expected ${kind.expected}` }]
    if ((isFirst && settings.has(key)) || propsOf(slide.frontmatter, sources).some(prop => prop.key === key))
      return []
    if (idle[key])
      return [{ line, what: `has ${key}: in its frontmatter, which does nothing here: ${idle[key]}` }]
    if (settings.has(key))
      return [{ line, what: `has ${key}: in its frontmatter, which is a setting of the whole deck; write it at the top of slides.md, or leave it out` }]
    const known = nearest(key, [...Object.keys(slideKeys), ...isFirst ? settings : []])
    return [{ line, what: `has ${key}: in its frontmatter, which means nothing here; did you mean ${known}:?` }]
  }),
}
