/** What a rehearsal took beside what was planned, as a table. Pure. */
import type { OutlineSlide } from '../../../setup/together/outline.ts'
import { spokenIn, wordsIn } from '../../deck/passages.ts'
import { minutesAndSeconds } from '../times.ts'
import type { Rehearsal } from './recorder.ts'

const MINUTE = 60_000

export interface Row {
  alias: string
  words: number
  /** lengths, ms */
  planned: number
  spoken: number
  /** undefined where no time was taken: not come to, or the cover, on which the clock does not run */
  rehearsed: number | undefined
}

/** A row for each slide that is told. */
export function rowsOf(slides: readonly OutlineSlide[], rehearsal: Pick<Rehearsal, 'steps'> | undefined): Row[] {
  return slides.filter(({ appendix }) => !appendix).map(({ alias, clicks, minutes = 0, passages }) => {
    const words = wordsIn(passages.flat())
    const steps = rehearsal?.steps[alias]
    return { alias, words, planned: MINUTE * minutes, spoken: spokenIn(words, clicks), rehearsed: steps?.reduce((sum, step) => sum + step, 0) }
  })
}

/** What all rows are together; rehearsed, and planned beside it, as far as time was taken. */
const totalOf = (rows: readonly Row[]) => rows.reduce<Row>((sum, { words, planned, spoken, rehearsed = 0 }) =>
  ({ ...sum, words: sum.words + words, planned: sum.planned + planned, spoken: sum.spoken + spoken, rehearsed: sum.rehearsed! + rehearsed }), { alias: 'all', words: 0, planned: 0, spoken: 0, rehearsed: 0 })

function difference({ planned, rehearsed }: Row): string {
  const by = (rehearsed ?? planned) - planned
  return rehearsed === undefined ? '' : Math.abs(by) < 500 ? 'as planned' : `${minutesAndSeconds(Math.abs(by))} ${by > 0 ? 'over' : 'under'}`
}

/** The table as a terminal shows it. */
export function tableOf(rows: readonly Row[]): string {
  const taken = rows.filter(({ rehearsed }) => rehearsed !== undefined)
  const cells = [
    ['slide', 'words', 'planned', 'at 140 a minute', 'rehearsed', ''],
    ...[...rows, totalOf(rows)].map(row => [
      row.alias,
      String(row.words),
      minutesAndSeconds(row.planned),
      minutesAndSeconds(row.spoken),
      row.rehearsed === undefined ? '-' : minutesAndSeconds(row.rehearsed),
      row.alias === 'all' ? difference(totalOf(taken)) : difference(row),
    ]),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map(row => row[column]!.length)))
  const lines = cells.map(row => row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)).join('   ').trimEnd())
  return lines.map(line => `  ${line}`).join('\n')
}
