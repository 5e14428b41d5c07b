import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { isBaselineSystem } from '../../scripts/publish/browser.ts'

export const baselineFolder = join(root, 'tests/baselines')

/**
 * Expects a picture to be its baseline, to the pixel or with the difference that is allowed. On a system other than
 * the baselines' it only expects that there is one. `name`: `rivals.step-3`, or of a view, `overview`.
 */
export function expectLook(picture: Buffer, name: string, allowed: { threshold?: number, maxDiffPixels?: number } = {}): void {
  const { annotations, config } = test.info()
  const baseline = join(baselineFolder, `${name}.png`)
  if (config.updateSnapshots === 'none' && !existsSync(baseline))
    throw new Error(`${name} has no picture in tests/baselines yet; look at it in the deck, then run: npm run test:update -- ${name.split('.')[0]}`)
  if (existsSync(baseline) && picture.equals(readFileSync(baseline)))
    return // to the byte, so there is nothing to decode and compare
  if (isBaselineSystem)
    expect(picture).toMatchSnapshot([`${name}.png`], allowed)
  else
    annotations.push({ type: 'skip', description: 'pixels are compared on Linux x64 alone, where the baselines were made' })
}

/** Expects two pictures to be one and the same, to the byte; a test that fails keeps both. */
export async function expectSame(one: Buffer, other: Buffer, what: string): Promise<void> {
  const same = one.equals(other)
  if (!same) {
    for (const [name, body] of [['one', one], ['other', other]] as const)
      await test.info().attach(`${what}, ${name}`, { body, contentType: 'image/png' })
  }
  expect(same, what).toBe(true)
}
