import { expect, test } from 'playwright/test'
import { sheetsOfScript } from '../../scripts/publish/pdf/script-sheets.ts'
import { slides } from '../support/slides.ts'

const told = (note: string) => sheetsOfScript({ ...slides[0]!, note, clicks: note.split('[click]').length - 1 })
const words = (count: number) => 'word '.repeat(count).trim()

test('a sheet holds a slide with few words, and its answers', () => {
  expect(told('One.\n\nAnd one. [click] Two.\n\n**If asked:** why? So.\n\n**If asked:** how? Thus.')).toEqual([
    { steps: [{ step: 0, said: ['One.', 'And one.'] }, { step: 1, said: ['Two.'] }], asked: ['why? So.', 'how? Thus.'] },
  ])
})

test('what does not fit goes on another sheet, and no step is parted', () => {
  const sheets = told(`${Array.from({ length: 8 }, () => words(60)).join(' [click] ')}\n\n**If asked:** ${words(300)}`)
  expect(sheets.flatMap(({ steps }) => steps.map(({ step }) => step))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(sheets.map(({ steps, asked }) => [steps.length, asked.length])).toEqual([[3, 0], [3, 0], [2, 1]])
})

test('a step that is longer than a sheet has one of its own', () => {
  expect(told(`One. [click] ${words(600)} [click] Three.`).map(({ steps }) => steps.map(({ step }) => step))).toEqual([[0], [1], [2]])
})
