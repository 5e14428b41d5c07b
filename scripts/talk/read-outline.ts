/** Reads what whoever gives the talk has before them: the slides with their notes, a passage a step. */
import { partTitles } from '../../components/essay/parts.ts'
import type { Outline, OutlineSlide } from '../../setup/together/outline.ts'
import { passagesOf } from '../deck/passages.ts'
import { readSlides } from '../deck/read-deck.ts'
import { deckSlides } from '../deck/slides.ts'

/** The outline of the deck as it is written. */
export async function readOutline(): Promise<Outline> {
  const written = await readSlides()
  const slides = (await deckSlides()).map(({ no, alias, headline, part, appendix, clicks, frontmatter: { minutes } }, i): OutlineSlide =>
    ({ no, alias, headline, part: partTitles[part], appendix, clicks, minutes, ...passagesOf(written[i]!.note ?? '', clicks) }))
  return { title: String(written[0]!.frontmatter.title), slides }
}
