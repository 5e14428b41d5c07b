import { readFile } from 'node:fs/promises'
import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parseHex, wcagContrast } from 'culori'
import type { Rgb } from 'culori'
import { expect, test } from 'playwright/test'
import { colourWords } from '../../components/frame/colour-words.ts'
import { pictures } from '../../components/pictures.ts'
import { root } from '../../scripts/deck/root.ts'

const styles = await readFile(`${root}styles/tokens.css`, 'utf8')
const tokens = new Map([...styles.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))

function colour(token: string): Rgb {
  const value = parseHex(tokens.get(token) ?? '')
  if (!value)
    throw new Error(`styles/tokens.css has no colour --${token}; expected --${token}: #rrggbb`)
  return value
}

/** The roles a shape can have: tool, platform, industry, context; by day and by night. */
const roles = { paper: ['tool', 'platform', 'industry', 'rival', 'grey'], night: ['night-tool', 'night-platform', 'night-text', 'night-muted'] } as const

for (const [ground, shapes] of Object.entries(roles)) {
  for (const shape of shapes) {
    test(`a shape in --${shape} stands out from --${ground}`, () => {
      expect(wcagContrast(colour(shape), colour(ground)), `contrast of --${shape} on --${ground}`).toBeGreaterThanOrEqual(3)
    })
  }
}

/** How people see who lack a kind of cone. The two roles that argue with each other must never look alike to them. */
const eyes = {
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
}
/** CIEDE2000: side by side, anybody tells colours this far apart. */
const APART = 20

for (const [who, see] of Object.entries(eyes)) {
  test(`eyes ${who} tell tool, platform and industry apart`, () => {
    const difference = differenceCiede2000()
    for (const [a, b] of [['tool', 'platform'], ['tool', 'industry'], ['platform', 'industry'], ['tool', 'rival'], ['platform', 'rival'], ['night-tool', 'night-platform']] as const)
      expect(difference(see(colour(a)), see(colour(b))), `--${a} beside --${b}`).toBeGreaterThanOrEqual(APART)
  })
}

test('in greyscale every role still stands out from the paper', () => {
  const grey = filterGrayscale(1)
  for (const [ground, shapes] of Object.entries(roles)) {
    for (const shape of shapes)
      expect(wcagContrast(grey(colour(shape)), grey(colour(ground))), `--${shape}`).toBeGreaterThanOrEqual(3)
  }
})

/** Names of colours, each with the hues that one calls so: degrees of OKLCH, from and to. */
const hues: Record<string, [from: number, to: number]> = {
  red: [5, 27],
  vermilion: [27, 42],
  orange: [42, 75],
  yellow: [75, 115],
  green: [115, 170],
  teal: [170, 220],
  blue: [220, 280],
  violet: [280, 320],
  pink: [320, 365],
}

for (const [role, word] of Object.entries(colourWords)) {
  for (const token of [role, `${role}-text`, `night-${role}`]) {
    test(`--${token} is what the pictures in words call ${word}`, () => {
      const { h = Number.NaN } = converter('oklch')(colour(token))
      const name = Object.entries(hues).find(([, [from, to]]) => h >= from && h < to)?.[0]
      expect(name, `--${token} has the hue ${h.toFixed(0)}; change the word in components/frame/colour-words.ts`).toBe(word)
    })
  }
}

test('pictures in words and spoken notes name no colour that the deck does not have', async () => {
  const texts = [...pictures.flatMap(({ diagram }) => diagram?.steps.map(({ adds }) => adds) ?? []), await readFile(`${root}slides.md`, 'utf8')]
  const named = texts.flatMap(text => text.match(new RegExp(`\\b(?:${Object.keys(hues).join('|')})\\b`, 'gi')) ?? []).map(word => word.toLowerCase())
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter(word => !Object.values<string>(colourWords).includes(word))).toEqual([])
})

test('the icon of the site has the colours of the night', async () => {
  const fills = [...(await readFile(`${root}public/favicon.svg`, 'utf8')).matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill!)
  expect(new Set(fills)).toEqual(new Set(['night', 'night-tool', 'night-platform'].map(token => tokens.get(token)!)))
})
