import { defineDiagram } from '../../components/frame/diagram.ts'
import { checkDeck } from '../../scripts/deck/check-deck.ts'
import type { Deck, Problem, WrittenSlide } from '../../scripts/deck/check-deck.ts'

const source = { publisher: 'Paper', title: 'Title', date: '2024', url: 'https://example.org/page' }
const dots = defineDiagram({ title: 'Dots', steps: [{ name: 'one', adds: 'One.' }, { name: 'two', adds: 'Two.' }] })

/** Slide 1 of a small deck: its frontmatter begins in line 7, its content in line 40. */
export const soundSlide = slide({
  frontmatter: { presenter: false, date: '2026-11-22', claim: 'Two dots, says the essay, are one more than one.', routeAlias: 'dots', paragraphs: ['P1'], facts: ['F1'], read: 'Dots.', minutes: 1 },
  content: '# Two dots\n\n<TwoDots />',
  note: 'One. [click] Two. (F1)',
})

function slide({ frontmatter, ...rest }: Pick<WrittenSlide, 'frontmatter' | 'content' | 'note'>): WrittenSlide {
  return { ...rest, file: 'slides.md', line: 7, keys: Object.fromEntries(Object.keys(frontmatter).map((key, i) => [key, 8 + i])), frontmatter, contentLine: 40 }
}

/** The sound slide with some of it changed. */
export function slideWith({ frontmatter, ...rest }: { frontmatter?: Record<string, unknown>, content?: string, note?: string | undefined }): WrittenSlide {
  return slide({ ...soundSlide, ...rest, frontmatter: { ...soundSlide.frontmatter, ...frontmatter } })
}

/** Another sound slide, which has none of the settings that belong to the first. */
export function nextSlide(frontmatter: Record<string, unknown>): WrittenSlide {
  const { presenter: _, date: __, ...own } = soundSlide.frontmatter
  return slide({ ...soundSlide, frontmatter: { ...own, ...frontmatter } })
}

/** The sound slide with a headline and, instead of its picture, some Markdown, which begins in line 42. */
export function slideThatSays(markdown: string, frontmatter?: Record<string, unknown>): WrittenSlide {
  return slideWith({ content: `# Two dots\n\n${markdown}`, note: 'One.', ...frontmatter && { frontmatter } })
}

export function deckOf(...slides: WrittenSlide[]): Deck {
  return {
    slides,
    paragraphs: [{ id: 'P1', section: 'prologue', gist: 'A start.' }],
    facts: [
      { id: 'F1', claim: 'High.', confidence: 'high', sources: [source] },
      { id: 'F2', claim: 'Medium.', confidence: 'medium', sources: [source] },
      { id: 'F3', claim: 'Low.', confidence: 'low', sources: [source] },
      { id: 'F4', claim: 'Later.', confidence: 'high', after: true, sources: [source] },
    ],
    pictures: [{ tag: 'TwoDots', diagram: dots }, { tag: 'MoreDots', diagram: dots }, { tag: 'FactChart', facts: ['F2'] }],
    characters: Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join(''),
    layouts: { styled: ['cover', 'default', 'section', 'two-cols'], others: ['iframe', 'quote'] },
    tags: { own: ['FactChart', 'MoreDots', 'TwoDots'], slidev: ['Arrow', 'Link', 'Toc', 'Tweet', 'VAfter', 'VClick', 'VClicks', 'Youtube'] },
    icons: { ph: ['bell', 'arrow-left'] },
    files: new Set(['/cat.png', '/talk.pdf']),
    sources: [],
  }
}

/** What is wrong with a deck of one slide. */
export function problemsOf(slide: WrittenSlide, deck: Partial<Deck> = {}): Problem[] {
  return checkDeck({ ...deckOf(slide), ...deck })
}
