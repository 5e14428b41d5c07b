import { readdirSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { describe } from './diagram.ts'
import { diagramIn, diagrams } from './diagrams.ts'

test('every diagram is registered by a tag that a component draws', () => {
  const files = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  const tags = files.map(file => /(\w+)\.vue$/.exec(file)?.[1])
  for (const tag of Object.keys(diagrams))
    expect(tags).toContain(tag)
})

for (const [tag, diagram] of Object.entries(diagrams)) {
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
    expect(describe(diagram, diagram.steps.length)).toBe(describe(diagram, diagram.steps.length - 1))
  })
}

test('a slide without a diagram tag has no diagram', () => {
  expect(diagramIn('')).toBeUndefined()
  expect(diagramIn('# Sources\n\n<SourceList />')).toBeUndefined()
  expect(diagramIn('CompetitorMap, the word and not the tag')).toBeUndefined()
})

test('a slide has the diagram whose tag it holds', () => {
  expect(diagramIn('# Rivals\n\n<CompetitorMap />')).toBe(diagrams.CompetitorMap)
  expect(diagramIn('<SourceList />\n<TwoEnds wide />')).toBe(diagrams.TwoEnds)
})

test('two diagrams on one slide are refused by name', () => {
  expect(() => diagramIn('<TwoEnds /><CompetitorMap />')).toThrow(/TwoEnds and CompetitorMap/)
  expect(() => diagramIn('<TwoEnds /><TwoEnds />')).toThrow(/one picture/)
})
