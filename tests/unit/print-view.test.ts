import { expect, test } from 'playwright/test'
import { partsThatSpill, stepsThatDiffer } from '../../scripts/slidev/print-view.ts'

const slides = [{ no: 1, alias: 'cover', still: 0 }, { no: 2, alias: 'code', still: 1 }]
const step = (id: string, fault = {}) => ({ id, hasHeadline: true, isSettled: true, ...fault })

test('a print view that draws every step of every slide is right', () => {
  expect(stepsThatDiffer(slides, [step('001-01'), step('002-01'), step('002-02')])).toEqual([])
})

for (const { what, drawn, told } of [
  { what: 'a step too many', drawn: [step('001-01'), step('002-01'), step('002-02'), step('002-03')], told: 'expected 2 steps of "code", the browser drew 3; if the browser is right, write "clicks: 2" into its frontmatter' },
  { what: 'a step too few', drawn: [step('001-01'), step('002-01')], told: 'expected 2 steps of "code", the browser drew 1; if the browser is right, write "clicks: 0" into its frontmatter' },
  { what: 'a slide that is missing', drawn: [step('002-01'), step('002-02')], told: 'expected 1 step of "cover", the browser drew 0; look at it with "npm start"' },
  { what: 'a slide too many', drawn: [step('001-01'), step('002-01'), step('002-02'), step('003-01')], told: 'expected 2 slides, the browser drew 3; is one hidden by other means than "hide: true"?' },
  { what: 'a slide without its headline', drawn: [step('001-01', { hasHeadline: false }), step('002-01'), step('002-02')], told: 'the browser drew "cover" without its headline; look at it with "npm start"' },
  { what: 'a picture that moves on and on', drawn: [step('001-01'), step('002-01'), step('002-02', { isSettled: false })], told: 'the picture of "code" does not come to rest' },
]) {
  test(`${what} is told by the name of the slide`, () => {
    expect(stepsThatDiffer(slides, drawn)).toEqual([told])
  })
}

test('a part that is higher than its page is told by its name', () => {
  expect(partsThatSpill([{ name: 'contents', height: 4000.4 }, { name: 'cover', height: 940 }], 940)).toEqual(['"contents" is 3061 px too high for its page'])
})
