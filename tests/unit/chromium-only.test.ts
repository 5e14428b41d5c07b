import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'

/** What Chromium alone answers to: its own protocol, its printing, and what it measures of shifts. */
const CHROMIUM = /newCDPSession|\bpage\.pdf\(|layout-shift/

/** The tests of a file, each from its first line on; what stands before the first is left out. */
const testsIn = (text: string) => text.split(/^(?= *test\()/m).slice(1)

test('tests that only Chromium can run say so, and no others do', () => {
  const tests = globSync('tests/{deck,site}/*.test.ts', { cwd: root }).flatMap(file => testsIn(readFileSync(`${root}${file}`, 'utf8')).map(text => ({ name: `${file}: ${text.split('\n')[0]!.trim()}`, text })))
  expect(tests.length).toBeGreaterThan(50)
  const wrong = tests.filter(({ text }) => CHROMIUM.test(text) !== text.includes('@chromium')).map(({ name }) => name)
  expect(wrong, 'tests whose tag @chromium does not fit what they use').toEqual([])
})
