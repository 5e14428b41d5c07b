import { expect, test } from 'playwright/test'
import { printedStepId, printedStepOf } from '../../scripts/slidev/dom-names.ts'

test('a step of the print view is called by its slide and itself, both counted from one', () => {
  for (const { no, click, id } of [{ no: 6, click: 2, id: '006-03' }, { no: 146, click: 0, id: '146-01' }, { no: 1000, click: 99, id: '1000-100' }]) {
    expect(printedStepId(no, click)).toBe(id)
    expect(printedStepOf(id)).toEqual({ no, click })
  }
})

test('a container that is called otherwise names the file to correct', () => {
  expect(() => printedStepOf('step-3')).toThrow(/the print view calls a step "step-3"; expected .* scripts\/slidev\/dom-names\.ts/)
})
