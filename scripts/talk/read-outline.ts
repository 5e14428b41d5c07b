/** Reads what whoever gives the talk has before them: the slides with their notes, a passage a step. */
import { partTitles } from '../../components/essay/parts.ts'
import type { Outline, OutlineSlide } from '../../setup/together/outline.ts'
import { readSlides } from '../deck/read-deck.ts'
import { deckSlides } from '../deck/slides.ts'

const ASKED = /^\*\*If asked:\*\*\s*/m

/** Plain text: words marked as bold or italic without their marks. */
const plain = (text: string) => text.replace(/(\*{1,3}|_{1,3})(?=\S)([^]*?\S)\1/g, '$2')

/** Paragraphs in plain text, a line each. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map(paragraph => plain(paragraph.replace(/\s*\n\s*/g, ' ').trim())).filter(paragraph => paragraph !== '')
}

/** What is said at each step, and what only when asked. Pure. */
export function passagesOf(note: string, clicks: number): Pick<OutlineSlide, 'passages' | 'asked'> {
  const [spoken = '', ...asked] = note.split(ASKED)
  const passages = spoken.split(/\[click\]/).map(paragraphsOf)
  return {
    passages: Array.from({ length: Math.max(clicks + 1, passages.length) }, (_, step) => passages[step] ?? []),
    asked: paragraphsOf(asked.join('\n\n')),
  }
}

/** The outline of the deck as it is written. */
export async function readOutline(): Promise<Outline> {
  const written = await readSlides()
  const slides = (await deckSlides()).map(({ no, alias, headline, part, appendix, clicks, frontmatter: { minutes } }, i): OutlineSlide =>
    ({ no, alias, headline, part: partTitles[part], appendix, clicks, minutes, ...passagesOf(written[i]!.note ?? '', clicks) }))
  return { title: String(written[0]!.frontmatter.title), slides }
}
