import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright/test'
import { expect, settled, slideNamed, slides, test } from '../deck-page.ts'
import { copyProject } from '../project-copy.ts'
import type { ProjectCopy } from '../project-copy.ts'

// One development server for the file, of a copy of the project: `npm start` as the presenter runs it.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

let copy: ProjectCopy
let server: ChildProcess
let printed = ''
let address: string

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}

test.beforeAll(async () => {
  copy = await copyProject()
  const port = await freePort()
  address = `http://localhost:${port}/`
  const { DISPLAY: _, WAYLAND_DISPLAY: __, FORCE_COLOR: ___, ...environment } = process.env
  server = spawn(process.execPath, [`${copy.folder}/scripts/run.mjs`, 'start', '--port', String(port)], { cwd: copy.folder, env: { ...environment, NO_COLOR: '1' }, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (chunk: Buffer) => printed += chunk.toString())
  await expect.poll(() => printed, { timeout: 60_000 }).toContain('presenter mode')
})

test.afterAll(async () => {
  const closed = new Promise(resolve => server.on('close', resolve))
  process.kill(-server.pid!, 'SIGTERM')
  await closed
  await copy.remove()
})

/** The slide's own text in the presenter view. */
function currentSlide(page: Page) {
  return page.locator('#slideshow .slidev-page').filter({ visible: true })
}

test('npm start says where the show and the presenter view are, and warns of nothing', () => {
  expect(printed).toContain(address)
  expect(printed).toContain(`${address}presenter/`)
  expect(printed).not.toMatch(/warn|deprecat|error|EBADENGINE/i)
})

test('the presenter view has the notes, the next slide and a timer', async ({ page }) => {
  await page.goto(`${address}presenter/rivals`)
  await expect(page.getByText('This is Alipay as it would like to be')).toBeVisible()
  await expect(page.getByText('If asked:')).toBeVisible()
  await expect(page.getByText(/^15:00$|^14:5\d$|00:00/).first()).toBeVisible()
  await expect(currentSlide(page).first()).toContainText('Rivals old and new')
})

test('a second window follows the presenter, step by step', async ({ context, page }) => {
  const audience = await context.newPage()
  await audience.goto(`${address}rivals`)
  await settled(audience, slideNamed('rivals'), 0)
  await page.goto(`${address}presenter/rivals`)
  await expect(currentSlide(page).first()).toContainText('Rivals old and new')
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await settled(audience, slideNamed('rivals'), 2)
})

test('the presenter view shows a picture at the same step as its address', async ({ page }) => {
  await page.goto(`${address}presenter/tool-platform?clicks=3`)
  await expect(currentSlide(page).locator('.diagram').first()).toHaveAttribute('data-step', slideNamed('tool-platform').steps[3]!)
})

test('the overview holds every slide and asks nobody else for anything', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', request => !request.url().startsWith(address) && !/^(?:data|blob|ws):/.test(request.url()) && foreign.push(request.url()))
  await page.goto(`${address}overview`)
  await expect(page.locator('.slidev-page h1')).toHaveCount(slides.length)
  expect(foreign).toEqual([])
})

test('a mistake made while the deck is shown is told at once, over the slide', async ({ page }) => {
  await page.goto(`${address}rivals`)
  await settled(page, slideNamed('rivals'), 0)
  await copy.change('slides.md', 'paragraphs: [I.6, I.7]', 'paragraphs: [I.6, I.77]')
  await expect(page.locator('vite-error-overlay')).toContainText('names the paragraph "I.77", which the essay does not have; did you mean "I.7"?')
})
