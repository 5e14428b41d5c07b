import { cuts } from '../../scripts/publish/pdf/cuts.ts'
import { expect, slides, test } from '../support/deck-page.ts'
import { outputs } from '../support/outputs.ts'
import { holdToPdfUa } from '../support/pdf-ua.ts'
import { readTaggedPdf } from '../support/tagged-pdf.ts'
import type { TaggedPdf } from '../support/tagged-pdf.ts'

for (const cut of cuts) {
  test.describe(`${cut}.pdf`, () => {
    let pdf: TaggedPdf
    test.beforeAll(async () => {
      pdf = await readTaggedPdf(outputs.pdf(cut))
    })
    holdToPdfUa(() => pdf)
  })
}

test('all that a picture draws is in its figure: from step to step, what lies outside does not grow', async () => {
  const pages = (await readTaggedPdf(outputs.pdf('steps'))).stretches
  const outside = pages.map(stretches => stretches.reduce((sum, { mark, paints }) => sum + (mark === 'artefact' ? paints : 0), 0))
  for (const { alias, steps } of slides) {
    const own = outside.splice(0, steps.length)
    const grown = Math.max(0, ...own.slice(1).map((paints, i) => paints - own[i]!))
    expect(grown, `${alias}: painted outside its figure, step by step, ${own.join(', ')}`).toBeLessThanOrEqual(1) // the paper is painted once more on some pages
  }
  expect(outside).toEqual([])
})
