import { axeViolations } from '../support/axe-violations.ts'
import { openLive, WIDE } from '../support/live-deck.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed, slides } from '../support/slides.ts'
import type { DeckSlide } from '../support/slides.ts'

const rivals = slideNamed('rivals')
const next = slideAfter(rivals)

/** Some words of a headline that no other slide has. */
const wordsOf = ({ headline }: DeckSlide) => headline.split(/[.,:]/)[0]!.toLowerCase()

test('goto finds a slide by number, name or words, and is right for a screen reader while it is open', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, rivals)
  for (const [typed, alias] of [[`${slides.length}`, slides.at(-1)!.alias], ['ground', 'ground'], [wordsOf(next), next.alias]] as const) {
    await page.keyboard.press('g')
    const field = page.getByRole('combobox', { name: 'Go to slide' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await settled(page, slideNamed(alias), 0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('g')
  await page.keyboard.type('re')
  await expect(page.getByRole('option').nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.type('xyz')
  await expect(page.getByRole('status').filter({ hasText: 'No slide' })).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await settled(page, next, 1)
  expect(problems).toEqual([])
})

test('in the overview keys choose and open, and nothing beneath it moves', async ({ page, siteUrl, problems }) => {
  await page.setViewportSize(WIDE)
  await openLive(page, siteUrl, rivals, 2)
  const overview = page.getByRole('dialog', { name: 'All slides' })
  const choose = async (alias: string, ...keys: string[]) => {
    await page.keyboard.press('o')
    await expect(overview.getByRole('button', { name: /^\d+: / })).toHaveCount(slides.length)
    for (const key of keys)
      await page.keyboard.press(key)
    await settled(page, slideNamed(alias), 0)
    await expect(overview).toHaveCount(0)
  }
  await page.keyboard.press('o')
  await expect(overview.getByRole('button', { name: `${rivals.no}: ${rivals.headline}` })).toBeFocused()
  expect(await axeViolations(page)).toEqual([])
  for (const key of ['PageDown', 'Space', 'PageUp'])
    await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await settled(page, rivals, 2)
  await choose(slides[11]!.alias, '1', '2')
  await choose(slides[6]!.alias, '7')
  await choose(slides[7]!.alias, 'ArrowRight', 'Enter')
  await choose(slides[0]!.alias, '1', 'Enter')
  const pressed = slideNamed('two-ends')
  await page.keyboard.press('o')
  await overview.getByRole('button', { name: new RegExp(`^${pressed.no}: `) }).click()
  await settled(page, pressed, 0)
  await page.keyboard.press('PageDown')
  await settled(page, pressed, 1)
  expect(problems).toEqual([])
})
