/**
 * What the built deck costs a visitor, beside a bare Slidev deck of two slides and a single static page:
 * `npm run bench`. All three in turns in one run, each time with nothing in the cache; medians count.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { canvas } from '../../components/frame/frame.ts'
import { command } from '../../scripts/commands/options.ts'
import { root } from '../../scripts/deck/root.ts'
import { browserOptions } from '../../scripts/publish/browser.ts'
import { buildSite } from '../../scripts/publish/build-site.ts'
import { slidev } from '../../scripts/slidev/command-line.ts'
import { countingHost } from '../support/counting-host.ts'
import type { Sent } from '../support/counting-host.ts'
import { addressOf } from '../support/settled.ts'
import { slides } from '../support/slides.ts'
import { timeMotions } from './frames.ts'
import type { Motion } from './frames.ts'

const ROUNDS = 5
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWER_CPU = 4
const kinds = { '.html': 'html', '.css': 'css', '.js': 'script', '.woff2': 'font' } as const
/** The longest frame that is allowed with the CPU slowed down so many times, ms. */
const FRAMES = { 4: 50, 6: 100 } as const
type Kind = typeof kinds[keyof typeof kinds] | 'other' | 'all'
type Visit = Record<Kind | 'requests', number>

/** What was sent, by kind. */
function visitOf(sent: readonly Sent[]): Visit {
  const visit: Visit = { html: 0, css: 0, script: 0, font: 0, other: 0, all: 0, requests: sent.length }
  for (const { path, bytes } of sent) {
    visit[kinds[extname(path) as keyof typeof kinds] ?? 'other'] += bytes
    visit.all += bytes
  }
  return visit
}

const folder = join(root, '.cache/bench')
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

async function buildBareDeck(target: string): Promise<void> {
  const source = join(folder, 'bare')
  await rm(source, { recursive: true, force: true })
  await mkdir(source, { recursive: true })
  await writeFile(join(source, 'slides.md'), '---\nfonts:\n  provider: none\n---\n\n# Hello\n\n---\n\n# Bye\n')
  const { code, output } = await slidev(['build', join(source, 'slides.md'), '--out', target], { quiet: true })
  if (code !== 0)
    throw new Error(output)
}

async function writeStaticPage(target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  await writeFile(join(target, 'index.html'), `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cover</title>
<style>body{margin:0;padding:60px;background:#10182b;color:#f6f3ec;font:24px/1.4 sans-serif}h1{font:600 80px/1 serif}</style><h1>${slides[0]!.headline}</h1><p>How the fear of being only a payment tool cost Alipay its beat</p></html>`)
}

/** Milliseconds to the first paint with content over slow 4G on a slow machine, and how far things then moved. */
async function timeLoading(page: Page, url: string): Promise<{ paint: number, shift: number }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  await page.goto(url, { waitUntil: 'networkidle' })
  return page.evaluate(() => new Promise<{ paint: number, shift: number }>((resolve) => {
    let shift = 0
    new PerformanceObserver(list => list.getEntries().forEach(entry => shift += (entry as PerformanceEntry & { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve({ paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime, shift }), 500)
  }))
}

/** Walks through a deck by the right arrow. Milliseconds from each key to the frame that shows what it led to. */
async function timeKeys(page: Page, url: string, presses: number): Promise<number[]> {
  await page.addInitScript(() => {
    const times: number[] = Object.assign(window, { times: [] }).times
    addEventListener('keydown', (event) => {
      const before = location.href
      const painted = new MessageChannel()
      painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp)
      const frame = () => location.href === before ? requestAnimationFrame(frame) : painted.port2.postMessage('')
      requestAnimationFrame(frame)
    }, { capture: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(press => (window as unknown as { times: number[] }).times.length === press, press)
    await page.waitForTimeout(100)
  }
  await page.waitForTimeout(3500) // Slidev fetches the slides it has not yet shown after three seconds
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

await command({
  name: 'npm run bench',
  does: 'What the built deck costs a visitor, beside a bare Slidev deck and a single static page: bytes, first paint, key to paint, frames.',
  example: 'npm run bench',
}, async () => {
  const sites = { deck: join(folder, 'deck'), bare: join(folder, 'bare-dist'), page: join(folder, 'page') }
  await buildSite({ target: sites.deck, base: '/', origin: undefined })
  await buildBareDeck(sites.bare)
  await writeStaticPage(sites.page)
  const states = slides.flatMap(slide => slide.steps.map((_, clicks) => addressOf(slide, clicks)))
  const presses = { deck: states.length - 1, bare: 1, page: 0 }
  const loads = { deck: [], bare: [], page: [] } as Record<keyof typeof sites, { paint: number, shift: number }[]>
  const keys: number[][] = []
  const visits = {} as Record<keyof typeof sites, Visit>

  const browser = await chromium.launch(await browserOptions())
  for (let round = 0; round < ROUNDS; round++) {
    for (const site of Object.keys(sites) as (keyof typeof sites)[]) {
      const server = await countingHost(sites[site], { cacheControl: 'max-age=600', fallback: true })
      const run = async <T>(measure: (page: Page) => Promise<T>) => {
        server.start()
        // What the service worker keeps for later is no part of a visit.
        const context = await browser.newContext({ viewport: canvas, serviceWorkers: 'block' })
        const page = await context.newPage()
        return measure(page).finally(() => context.close())
      }
      loads[site].push(await run(page => timeLoading(page, server.url)))
      if (site === 'deck')
        keys.push(await run(page => timeKeys(page, server.url, presses.deck)))
      else if (round === 0)
        await run(page => timeKeys(page, server.url, presses[site]))
      visits[site] ??= visitOf(server.sent())
      await server.close()
    }
  }
  const motions = {} as Record<keyof typeof FRAMES, Motion[]>
  const server = await countingHost(sites.deck, { cacheControl: 'max-age=600', fallback: true })
  for (const slowed of [4, 6] as const) {
    const page = await browser.newPage({ viewport: canvas })
    motions[slowed] = await timeMotions(page, server.url, slowed)
    await page.close()
  }
  await server.close()
  await browser.close()

  const paint = (site: keyof typeof sites) => median(loads[site].map(load => load.paint))
  const waits = states.slice(1).map((state, i) => ({ state, wait: median(keys.map(round => round[i]!)) }))
  const slowest = waits.toSorted((a, b) => b.wait - a.wait)[0]!
  const columns = (name: string, ...cells: string[]) => console.log(name.padEnd(26) + cells.map(cell => cell.padStart(10)).join(''))
  columns('', 'deck', 'bare', 'page', 'deck/bare')
  for (const kind of ['html', 'css', 'script', 'font', 'other', 'all', 'requests'] as const) {
    const unit = kind === 'requests' ? 1 : 1000
    columns(kind === 'requests' ? kind : `${kind}, kB`, ...Object.values(visits).map(visit => (visit[kind] / unit).toFixed(unit === 1 ? 0 : 1)), visits.bare[kind] ? (visits.deck[kind] / visits.bare[kind]).toFixed(2) : '')
  }
  columns('first paint, ms', ...(['deck', 'bare', 'page'] as const).map(site => paint(site).toFixed(0)), (paint('deck') / paint('bare')).toFixed(2))

  columns('longest frame, ms', ...Object.keys(FRAMES).map(slowed => `CPU / ${slowed}`))
  for (const [i, { alias }] of slides.entries())
    columns(`  ${alias}`, ...Object.values(motions).map(all => all[i]!.longest.toFixed(0)))

  const budgets: [string, number, number][] = [
    ['first paint / bare', paint('deck') / paint('bare'), 1 / 4],
    ['first paint / page', paint('deck') / paint('page'), 2],
    ['all bytes / bare', visits.deck.all / visits.bare.all, 1],
    ['script / bare', visits.deck.script / visits.bare.script, 0.7],
    ['layout shift', median(loads.deck.map(load => load.shift)), 0],
    [`key to paint, ms (${slowest.state})`, slowest.wait, 50],
    ...([4, 6] as const).map((slowed): [string, number, number] => [`longest frame, ms (CPU / ${slowed})`, Math.max(...motions[slowed].map(({ longest }) => longest)), FRAMES[slowed]]),
  ]
  for (const [name, value, most] of budgets)
    console.log(`${value <= most ? 'kept  ' : 'MISSED'} ${name}: ${Number(value.toPrecision(3))}, at most ${most}`)
  return budgets.every(([, value, most]) => value <= most) ? 0 : 1
})
