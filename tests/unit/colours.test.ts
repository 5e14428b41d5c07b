import { readFile } from 'node:fs/promises'
import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parseHex, wcagContrast } from 'culori'
import type { Color, Rgb } from 'culori'
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

/** Shapes that carry an argument, by the ground they stand on. */
const shapes = [
  ['tool', 'paper'], ['platform', 'paper'], ['industry', 'paper'], ['rival', 'paper'], ['fever', 'paper'], ['grey', 'paper'], ['muted', 'paper'],
  ['tool', 'rival-ground'], ['rival', 'rival-ground'], ['tool', 'earth'], ['industry', 'earth'], ['paper', 'fever'],
  ['night-tool', 'night'], ['night-platform', 'night'], ['night-text', 'night'], ['night-muted', 'night'], ['night-line', 'night'],
] as const

for (const [shape, ground] of shapes) {
  test(`a shape in --${shape} stands out from --${ground}`, () => {
    expect(wcagContrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3)
  })
}

/** Words by the ground they stand on; those set large only have less. */
const texts: [text: string, ground: string, least: number][] = [
  ['ink', 'paper', 7], ['muted', 'paper', 4.5], ['tool', 'paper', 4.5], ['platform-text', 'paper', 4.5], ['rival', 'paper', 4.5], ['fever', 'paper', 4.5],
  ['rival', 'rival-ground', 4.5], ['muted', 'rival-ground', 4.5], ['ink', 'earth', 7], ['earth-text', 'earth', 4.5], ['tool', 'earth', 4.5],
  ['paper', 'tool', 4.5], ['paper', 'rival', 4.5], ['paper', 'industry', 4.5], ['paper', 'platform', 3], ['paper', 'fever', 4.5], ['fever-text', 'fever', 4.5],
  ['night-text', 'night', 7], ['night-muted', 'night', 4.5], ['night-tool', 'night', 4.5], ['night-platform-text', 'night', 4.5],
]

for (const [text, ground, least] of texts) {
  test(`words in --${text} on --${ground} have a contrast of ${least} or more`, () => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least)
  })
}

for (const [payment, platform, ground, least] of [['tool', 'platform', 'paper', 2], ['night-tool', 'night-platform', 'night', 1.5]] as const) {
  test(`--${payment} and --${platform} differ in lightness, and the payment stands out more from --${ground}`, () => {
    expect(wcagContrast(colour(payment), colour(platform))).toBeGreaterThanOrEqual(least)
    expect(wcagContrast(colour(payment), colour(ground))).toBeGreaterThan(wcagContrast(colour(platform), colour(ground)))
  })
}

/** What argues with each other on one slide. Not here: rival and industry, which never share one (tests/support/gate). */
const pairs = [
  ['tool', 'platform'], ['tool', 'rival'], ['platform', 'rival'], ['tool', 'industry'], ['platform', 'industry'], ['night-tool', 'night-platform'], ['fever', 'paper'],
] as const

/** How people see who lack a kind of cone. */
const eyes: Record<string, (seen: Rgb) => Color> = {
  'with all cones': seen => seen,
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
}
/** CIEDE2000: side by side, anybody tells colours this far apart. */
const APART = 20
/** Of two greys: what a printer and a weak projector leave. */
const APART_IN_GREY = 1.5

for (const [a, b] of pairs) {
  for (const [who, see] of Object.entries(eyes)) {
    test(`eyes ${who} tell --${a} from --${b}`, () => {
      expect(differenceCiede2000()(see(colour(a)), see(colour(b)))).toBeGreaterThanOrEqual(APART)
    })
  }

  test(`--${a} and --${b} are two greys, as bright as the colours and as a browser draws them`, () => {
    const grey = filterGrayscale(1)
    expect(wcagContrast(colour(a), colour(b))).toBeGreaterThanOrEqual(APART_IN_GREY)
    expect(wcagContrast(grey(colour(a)), grey(colour(b)))).toBeGreaterThanOrEqual(APART_IN_GREY)
  })
}

test('in greyscale every shape still stands out from its ground', () => {
  const grey = filterGrayscale(1)
  for (const [shape, ground] of shapes)
    expect(wcagContrast(grey(colour(shape)), grey(colour(ground))), `--${shape} on --${ground}`).toBeGreaterThanOrEqual(3)
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

/** Below this lightness of OKLCH what has the hue of vermilion is called red. */
const DEEP = 0.49

for (const [role, word] of Object.entries(colourWords)) {
  for (const token of [role, `night-${role}`, `${role}-text`, `night-${role}-text`].filter(token => token === role || tokens.has(token))) {
    if (token === 'fever-text') // words on it, in paper
      continue
    test(`--${token} is what the pictures in words call ${word}`, () => {
      const { l, h = Number.NaN } = converter('oklch')(colour(token))
      const name = Object.entries(hues).find(([, [from, to]]) => h >= from && h < to)?.[0]
      const called = name === 'vermilion' && l < DEEP ? 'red' : name
      expect(called, `--${token} has the hue ${h.toFixed(0)} and the lightness ${l.toFixed(2)}; change the word in components/frame/colour-words.ts`).toBe(word)
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
