import type { Page } from 'playwright/test'
import { expect, settled, slideNamed, slides, test } from '../support/deck-page.ts'
import { serveDevelopment } from '../support/development-server.ts'
import type { DevelopmentServer } from '../support/development-server.ts'
import { problemsOf } from '../support/problems.ts'
import { copyProject } from '../support/project-copy.ts'
import type { ProjectCopy } from '../support/project-copy.ts'
import { moveTo } from '../support/settled.ts'
import { shownText, wordsIn } from '../support/words.ts'

// One development server for the file, of a copy of the project: `npm run dev` as whoever edits the deck runs it.
test.describe.configure({ mode: 'serial' })

let copy: ProjectCopy
let server: DevelopmentServer
let address: string

test.beforeAll(async () => {
  copy = await copyProject()
  server = await serveDevelopment(copy.folder)
  address = server.url
})

test.afterAll(async () => {
  await server.close()
  await copy.remove()
})

/** Vite says when it connects, and when a new slide brings new utility classes. */
function isOurs(problem: string): boolean {
  return !/\[vite\] (?:connect|hot updated: .*\/__uno\w*\.css)/.test(problem)
}

/** The overlay that tells of a mistake. */
const overlayOf = (page: Page) => page.locator('vite-error-overlay')

test('npm run dev says where the deck is, and warns of nothing', () => {
  expect(server.printed()).toContain(address)
  expect(server.printed()).not.toMatch(/presenter|overview|export/)
  expect(server.printed()).not.toMatch(/warn|deprecat|error|EBADENGINE/i)
})

test('the live deck says the same as the built one, slide by slide, without a word in the console', async ({ deck, page }) => {
  const problems = problemsOf(page, address)
  await page.goto(`${address}${slides[0]!.alias}?clicks=0`)
  for (const slide of slides) {
    await moveTo(page, address, slide, slide.clicks)
    await settled(page, slide, slide.clicks)
    await deck.open(slide, slide.clicks)
    expect(wordsIn(await shownText(page)), slide.alias).toEqual(wordsIn(await shownText(deck.page)))
  }
  expect(problems.filter(isOurs)).toEqual([])
})

test('what is edited is shown at once, and the slide stays where it is', async ({ page }) => {
  const rivals = slideNamed('rivals')
  await page.goto(`${address}rivals?clicks=2`)
  await settled(page, rivals, 2)
  for (const [from, to] of [['#1240d6', '#1240d4'], ['#1240d4', '#1240d6']] as const) {
    await copy.change('styles/tokens.css', `--tool: ${from}`, `--tool: ${to}`)
    await page.waitForFunction(colour => getComputedStyle(document.documentElement).getPropertyValue('--tool') === colour, to)
    await settled(page, rivals, 2)
  }
})

test('a mistake made while the deck is shown is told at once over the slide, until it is mended', async ({ page }) => {
  await page.goto(`${address}rivals`)
  await settled(page, slideNamed('rivals'), 0)
  await copy.change('slides.md', 'paragraphs: [I.6, I.7]', 'paragraphs: [I.6, I.77]')
  const overlay = overlayOf(page)
  const told = 'names the paragraph "I.77", which the essay does not have; did you mean "I.7"?'
  await expect(overlay).toContainText(told)

  // Neither an update nor a reload mends it.
  await copy.change('styles/tokens.css', '--tool: #1240d6', '--tool: #1240d5')
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--tool') === '#1240d5')
  await expect(overlay).toContainText(told)
  await page.reload()
  await expect(overlay).toContainText(told)

  await copy.change('slides.md', 'paragraphs: [I.6, I.77]', 'paragraphs: [I.6, I.7]')
  await expect(page.locator('#slideshow .slide:visible .footnote')).toBeVisible()
  await expect(overlay).toHaveCount(0)
})

test('what is told of a slide that cannot be read goes, too, when it is right again', async ({ page }) => {
  await page.goto(`${address}rivals`)
  await settled(page, slideNamed('rivals'), 0)
  await copy.change('slides.md', 'paragraphs: [I.6, I.7]', 'paragraphs: [I.6, I.7')
  await expect(overlayOf(page)).toContainText('the frontmatter is not valid YAML')
  await copy.change('slides.md', 'paragraphs: [I.6, I.7', 'paragraphs: [I.6, I.7]')
  await expect(overlayOf(page)).toHaveCount(0)
  await settled(page, slideNamed('rivals'), 0)
})
