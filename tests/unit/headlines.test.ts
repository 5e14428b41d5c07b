import { expect, test } from 'playwright/test'
import { claims } from '../../components/essay/claims.ts'
import { leadOf, shares } from '../../components/share-chart/shares.ts'
import { readSlides } from '../../scripts/deck/read-deck.ts'

const slides = await readSlides()
const headlineOf = (alias: string) => /^# (.*)$/m.exec(slides.find(({ frontmatter }) => frontmatter.routeAlias === alias)!.content)![1]!.replaceAll('\u00A0', ' ')
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty']

/** A number up to 59 as a word. */
function inWords(number: number): string {
  return small[number] ?? [tens[Math.floor(number / 10)], ...number % 10 ? [small[number % 10]] : []].join('-')
}

test('the headline of the record counts its claims', () => {
  const [all, holds, inPart, contested] = [claims, ...(['holds', 'in part', 'contested'] as const).map(standing => claims.filter(claim => claim.standing === standing))].map(group => inWords(group.length))
  expect(headlineOf('record')).toBe(`Of ${all} claims ${holds} holds, ${inPart} hold in part, and ${contested} is contested`)
})

test('the headline of the shares gives the leads and the year of the last', () => {
  const [first, second, third] = shares.map(share => leadOf(share).points)
  expect(headlineOf('share')).toBe(`Alipay’s published lead fell from ${first} points to ${second}, and was ${third} in ${Math.floor(shares.at(-1)!.at)}`)
})

test('the headline of the sources counts the facts that slides name', () => {
  const named = new Set(slides.flatMap(({ frontmatter }) => frontmatter.facts ?? []))
  expect(headlineOf('sources').toLowerCase()).toBe(`${inWords(named.size)} facts, and who published them`)
})
