import { readFile } from 'node:fs/promises'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parseHex, wcagContrast } from 'culori'
import type { Rgb } from 'culori'
import { expect, test } from 'playwright/test'
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
const roles = { paper: ['blue', 'vermilion', 'ink', 'grey'], night: ['night-blue', 'night-vermilion', 'night-text', 'night-muted'] } as const

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
    for (const [a, b] of [['blue', 'vermilion'], ['blue', 'ink'], ['vermilion', 'ink'], ['night-blue', 'night-vermilion']] as const)
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
