import { readdirSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { competitorMap } from './competitor-map/competitor-map-diagram.ts'
import { describe } from './frame/diagram.ts'
import { diagramIn, pictures } from './pictures.ts'
import { twoEnds } from './two-ends/two-ends-diagram.ts'

test('every picture is registered once, by the tag of a component in its folder', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  const tags = pictures.map(({ tag }) => tag)
  expect(new Set(tags).size).toBe(tags.length)
  for (const tag of tags)
    expect(files.filter(file => file.endsWith(`/${tag}.vue`)), tag).toHaveLength(1)
})

for (const { tag, diagram } of pictures) {
  if (!diagram)
    continue

  test(`the steps of ${tag} have names of their own in kebab-case`, () => {
    const names = diagram.steps.map(step => step.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names)
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test(`${tag} is told in whole sentences under a name without a full stop`, () => {
    expect(diagram.title).toMatch(/^[A-Z].*[^.]$/)
    for (const { adds } of diagram.steps)
      expect(adds).toMatch(/^[A-Z0-9].*\.$/)
  })

  test(`the text of ${tag} grows with each step and keeps what is to come`, () => {
    diagram.steps.forEach((_, index) => {
      const text = describe(diagram, index)
      diagram.steps.forEach(({ name, adds }, i) => {
        expect(text.includes(adds), `the text at step ${index} ${i <= index ? 'says' : 'keeps'} "${name}"`).toBe(i <= index)
      })
      expect(text.length).toBeGreaterThan(index === 0 ? diagram.title.length + 1 : describe(diagram, index - 1).length)
    })
    const past = describe(diagram, diagram.steps.length)
    expect(past).toBe(diagram.still === undefined ? describe(diagram, diagram.steps.length - 1) : `${diagram.title}. ${diagram.still}`)
  })
}

test('a slide without a diagram tag has no diagram', () => {
  expect(diagramIn('')).toBeUndefined()
  expect(diagramIn('# Sources\n\n<SourceList />')).toBeUndefined()
  expect(diagramIn('CompetitorMap, the word and not the tag')).toBeUndefined()
})

test('a slide has the diagram whose tag it holds', () => {
  expect(diagramIn('# Rivals\n\n<CompetitorMap />')).toBe(competitorMap)
  expect(diagramIn('<SourceList />\n<TwoEnds wide />')).toBe(twoEnds)
})

test('two diagrams on one slide are refused by name', () => {
  expect(() => diagramIn('<TwoEnds /><CompetitorMap />')).toThrow(/TwoEnds and CompetitorMap/)
  expect(() => diagramIn('<TwoEnds /><TwoEnds />')).toThrow(/one picture/)
})
