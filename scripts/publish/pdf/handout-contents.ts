/** What stands on the sheets of the handout's contents. Pure. */
import { partTitles } from '../../../components/essay/parts.ts'
import type { DeckSlide } from '../../deck/slides.ts'
import type { PrintedPage } from './printed-page.ts'

/** A part of the talk with those of its slides that stand on one sheet. */
export interface ListedPart { title: string, own: readonly DeckSlide[] }

/** How many lines a sheet holds, and how many of them a part's title takes (styles/handout.css). */
const LINES = 30
const TITLE = 1.6

/** The slides by part, sheet by sheet; a part that does not fit goes on under its title on the next. */
export function sheetsOfContents(slides: readonly DeckSlide[]): ListedPart[][] {
  const sheets: ListedPart[][] = [[]]
  let left = LINES
  for (const [part, title] of Object.entries(partTitles)) {
    let own = slides.filter(slide => slide.part === part)
    while (own.length > 0) {
      if (left < TITLE + 1) {
        sheets.push([])
        left = LINES
      }
      const fitting = own.slice(0, Math.floor(left - TITLE))
      sheets.at(-1)!.push({ title, own: fitting })
      left -= TITLE + fitting.length
      own = own.slice(fitting.length)
    }
  }
  return sheets
}

/** The page of a sheet of the contents, from 0. */
export function contentsPage(sheet: number): PrintedPage {
  return sheet === 0
    ? { name: 'contents', label: 'Contents', bookmark: { title: 'Contents', group: partTitles.prologue } }
    : { name: `contents.${sheet + 1}`, label: `Contents ${sheet + 1}` }
}
