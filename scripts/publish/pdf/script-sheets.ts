/** What stands on the sheets of the script: which steps and answers of a slide fit on one. Pure. */
import { passagesOf } from '../../deck/passages.ts'
import type { DeckSlide } from '../../deck/slides.ts'

/** A step with what is said at it. */
export interface ToldStep { step: number, said: readonly string[] }

export interface ScriptSheet { steps: readonly ToldStep[], asked: readonly string[] }

/** Heights in mm, and how many letters a line holds (styles/script.css): rather too much than too little. */
const SHEET = 240
const PICTURE = 40
const SAID = { line: 7.2, letters: 40 }
const ASKED = { line: 5.5, letters: 88, title: 11 }
const GAP = 4

const heightOf = (paragraphs: readonly string[], { line, letters }: typeof SAID) =>
  paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / letters) * line, 0) + (paragraphs.length - 1) * GAP / 2

/** The sheets of a slide: its steps with what is said, then what is said only when asked. A step is never parted. */
export function sheetsOfScript({ note, clicks }: DeckSlide): ScriptSheet[] {
  const { passages, asked } = passagesOf(note, clicks)
  const sheets: { steps: ToldStep[], asked: string[] }[] = [{ steps: [], asked: [] }]
  let left = SHEET
  const sheetWith = (height: number) => {
    if (height > left && left < SHEET) {
      sheets.push({ steps: [], asked: [] })
      left = SHEET
    }
    left -= height
    return sheets.at(-1)!
  }
  passages.forEach((said, step) => sheetWith(Math.max(PICTURE, heightOf(said, SAID)) + GAP).steps.push({ step, said }))
  asked.forEach((answer, i) => sheetWith(heightOf([answer], ASKED) + (i === 0 ? ASKED.title : GAP)).asked.push(answer))
  return sheets
}
