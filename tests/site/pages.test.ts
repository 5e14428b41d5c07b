import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { spoken } from '../../components/essay/essay.ts'
import { factsChecked } from '../../components/essay/facts-checked.ts'
import { textOfPdf } from '../../scripts/publish/guard/text-of-pdf.ts'
import { robots } from '../../scripts/publish/site/site-files.ts'
import { outputs } from '../support/outputs.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/site-page.ts'
import { slideAfter, slideNamed, slides } from '../support/slides.ts'

/** How many pixels of two pictures of one size differ visibly. */
function differentPixels(a: Buffer, b: Buffer): number {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)]
  return pixelmatch(left.data, right.data, undefined, left.width, left.height, { threshold: 0.1 })
}

test('every slide is a page of its own, whole without script: headline, picture, words, neighbours', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const [i, slide] of slides.entries()) {
    const response = await page.goto(`${siteUrl}${slide.alias}/`)
    expect(response!.status(), slide.alias).toBe(200)
    await expect(page.locator('h1:visible')).toBeVisible()
    expect((await page.locator('h1:visible').textContent())!.replace(/\s+/g, ' ')).toBe(slide.headline.replace(/\s+/g, ' '))
    await expect(page.getByText(slide.frontmatter.read!.trim().slice(0, 40)), `${slide.alias}: its words`).toBeVisible()
    if (slide.diagram)
      await expect(page.locator('.canvas:not(.for-paper) .diagram')).toHaveAttribute('data-step', slide.steps.at(-1)!)
    await expect(page.locator('a[rel=prev]')).toHaveCount(i === 0 ? 0 : 1)
    if (i < slides.length - 1)
      await expect(page.locator('a[rel=next]')).toHaveAttribute('href', `${outputs.base}${slides[i + 1]!.alias}/`)
  }
  await page.close()
})

test('each page has its own title, description, address and card', async () => {
  const pages = await Promise.all(slides.map(({ alias }) => readFile(join(outputs.site, alias, 'index.html'), 'utf8')))
  const found = (pattern: RegExp) => pages.map(page => pattern.exec(page)?.[1])
  for (const pattern of [/<title>(.+?)<\/title>/, /<meta name="description" content="(.+?)">/]) {
    expect(found(pattern), String(pattern)).not.toContain(undefined)
    expect(new Set(found(pattern)).size, String(pattern)).toBe(slides.length)
  }
  const site = `${outputs.origin}${outputs.base}`
  const addresses = slides.map(({ alias }, i) => i === 0 ? site : `${site}${alias}/`)
  expect(found(/<link rel="canonical" href="(.*?)">/)).toEqual(addresses)
  expect(found(/<meta property="og:url" content="(.*?)">/)).toEqual(addresses)
  expect(found(/<meta name="description" content="(.*?)">/)).toEqual(slides.map(({ frontmatter }) => frontmatter.claim))
  expect(await readFile(join(outputs.site, 'index.html'), 'utf8'), 'the cover has one address, that of the site').toBe(pages[0])
  expect(found(/<meta property="og:image" content="(.*?)">/)).toEqual(slides.map(({ alias }) => `${site}cards/${alias}.png`))
  for (const alias of [...slides.map(({ alias }) => alias), 'read']) {
    const card = await readFile(join(outputs.site, 'cards', `${alias}.png`))
    expect([card.readUInt32BE(16), card.readUInt32BE(20)], `the card of ${alias}, px`).toEqual([1200, 630])
  }
})

test('every page has what previews, phones and crawlers ask for: whose it is, of when, what its card shows, an icon', async () => {
  const date = slides[0]!.frontmatter.date!
  for (const path of [...slides.map(({ alias }) => alias), 'read']) {
    const page = await readFile(join(outputs.site, path, 'index.html'), 'utf8')
    const says = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="(.+?)">`).exec(page)?.[1]
    expect(says('og:site_name'), path).toBe(slides[0]!.headline)
    expect(says('og:locale'), path).toBe('en_GB')
    expect(says('article:published_time'), `${path}: the date of the talk`).toBe(date)
    expect(says('og:image:alt'), `${path}: what its card shows`).toMatch(/^The (?:slide “.+”|head of the article: .+)/)
    expect(says('twitter:image:alt'), path).toBe(says('og:image:alt'))
    expect(says('theme-color'), path).toMatch(/^#[0-9a-f]{6}$/)
    for (const link of ['apple-touch-icon', 'manifest', 'icon'])
      expect(page, path).toContain(`<link rel="${link}"`)
  }
})

test('the manifest opens the site in a browser, and its icons are what it says', async () => {
  const manifest = JSON.parse(await readFile(join(outputs.site, 'site.webmanifest'), 'utf8')) as { start_url: string, scope: string, display: string, icons: { src: string, sizes: string, purpose: string }[] }
  expect(manifest).toMatchObject({ start_url: outputs.base, scope: outputs.base, display: 'browser' })
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable'])
  const touch = { src: `${outputs.base}icons/touch.png`, sizes: '180x180', purpose: 'maskable' }
  for (const { src, sizes, purpose } of [...manifest.icons, touch]) {
    const { width, height, data } = PNG.sync.read(await readFile(join(outputs.site, src.slice(outputs.base.length))))
    expect(`${width}x${height}`, src).toBe(sizes)
    expect(data[3], `${src}: opacity of its corner, which a phone paints black where it is clear`).toBe(purpose === 'maskable' ? 255 : 0)
  }
})

test('a site at its domain\'s root tells crawlers where its map is; below it none would ask', () => {
  expect(robots({ base: '/', origin: 'https://example.org' })).toEqual([{ path: 'robots.txt', content: 'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n' }])
  expect(robots({ base: '/', origin: undefined })[0]!.content).not.toContain('Sitemap')
  expect(robots({ base: outputs.base, origin: outputs.origin })).toEqual([])
})

test('wherever the sources are listed it says when they were last checked', async () => {
  const says = `ast checked on ${spoken(factsChecked)}`
  for (const path of ['sources/index.html', 'read/index.html'])
    expect(await readFile(join(outputs.site, path), 'utf8'), path).toContain(says)
  for (const cut of ['deck', 'handout'] as const)
    expect((await textOfPdf(await readFile(outputs.pdf(cut)))).replace(/\s+/g, ' '), `${cut}.pdf`).toContain(says)
})

test('crawlers find a map of the site and what it is', async () => {
  const map = await readFile(join(outputs.site, 'sitemap.xml'), 'utf8')
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(match => match[1])).toEqual(
    ['', ...slides.slice(1).map(({ alias }) => `${alias}/`), 'read/'].map(path => `${outputs.origin}${outputs.base}${path}`))
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(await readFile(join(outputs.site, 'index.html'), 'utf8'))![1]!) as { '@type': string, 'url': string, 'datePublished': string, 'hasPart': { url: string }[] }
  expect(data['@type']).toBe('PresentationDigitalDocument')
  expect(data.datePublished, 'of the talk, not of the essay').toBe(slides[0]!.frontmatter.date)
  const site = `${outputs.origin}${outputs.base}`
  expect([data.url, ...data.hasPart.map(({ url }) => url)]).toEqual([site, site, ...slides.slice(1).map(({ alias }) => `${site}${alias}/`)])
})

test('addresses by number lead to the slide', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}${slideNamed('rivals').no}`)
  await page.waitForURL(/\/rivals/)
  await settled(page, slideNamed('rivals'), 4)
})

test('an unknown address answers 404 with every slide to choose from', async ({ request, siteUrl, page }) => {
  expect((await request.get(`${siteUrl}nowhere`)).status()).toBe(404)
  await page.goto(`${siteUrl}404.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no slide here')
  expect(await page.locator('ol a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual(slides.map(({ alias }) => `${outputs.base}${alias}/`))
})

test('the live deck takes over in place: the same slide at the same pixels, without a shift', { tag: '@chromium' }, async ({ page, browser, siteUrl, problems }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const alias of ['rivals', 'cover', 'record']) {
    const slide = slideNamed(alias)
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 })
      new PerformanceObserver(list => list.getEntries().forEach(entry => (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${siteUrl}${alias}/`)
    await page.locator('html[data-taken-over]').waitFor()
    await settled(page, slide, slide.clicks)
    await expect(page.locator('#page')).toBeHidden()
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts), `${alias}: layout shift`).toBeLessThan(0.0001)
    // A control that needs script comes with it.
    await page.locator('[data-live]').evaluateAll((elements: HTMLElement[]) => elements.forEach(({ style }) => style.visibility = 'hidden'))
    const live = await page.screenshot()

    const still = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } })
    await still.goto(`${siteUrl}${alias}/`)
    await still.evaluate(async () => void await Promise.all([...document.fonts].map(font => font.load()))) // before anything asks for one, all are ready
    expect(differentPixels(await still.screenshot(), live), `${alias}: pixels that change when the live deck takes over`).toBeLessThan(300)
    await still.close()
  }
  expect(problems).toEqual([])
})

test('a deep link with a step opens that step, and the steps go on from there', async ({ page, siteUrl, problems }) => {
  await page.goto(`${siteUrl}rivals?clicks=2`)
  await settled(page, slideNamed('rivals'), 2)
  await page.keyboard.press('ArrowRight')
  await settled(page, slideNamed('rivals'), 3)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const next = slideAfter(slideNamed('rivals'))
  await settled(page, next, 0)
  expect(new URL(page.url()).pathname).toBe(`${outputs.base}${next.alias}`)
  expect(problems).toEqual([])
})

test('a link of the live deck leads to its slide, from a page\'s own address as well', async ({ page, siteUrl, problems }) => {
  await page.goto(`${siteUrl}rivals/`)
  await page.locator('html[data-taken-over]').waitFor()
  await page.getByRole('link', { name: /^Sources: slide/ }).click()
  await settled(page, slideNamed('sources'), 0)
  expect(new URL(page.url()).pathname).toBe(`${outputs.base}sources`)
  expect(problems).toEqual([])
})

test('on an upright phone a slide of text flows below its headline, and anywhere else it is the slide', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const alias of ['record', 'sources', 'coverage']) {
    for (const [width, height, upright] of [[360, 740, true], [740, 360, false], [1366, 768, false]] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`${siteUrl}${alias}/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(slideNamed(alias).headline)
      await expect(page.locator('.stage'), `${alias} as a slide at ${width} x ${height}`).toBeVisible({ visible: !upright })
      await expect(page.locator('.flowing'), `${alias} as text at ${width} x ${height}`).toBeVisible({ visible: upright })
    }
  }
  await page.close()
})

test('the PDF of the build is offered, and is that of the build', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}rivals/`)
  await page.locator('html[data-taken-over]').waitFor()
  const entry = page.locator('#slide-container').getByRole('link', { name: 'PDF of the slides' })
  await expect(entry).toHaveAttribute('href', `${outputs.base}deck.pdf`)
  const download = await page.request.get(new URL(await entry.getAttribute('href') ?? '', siteUrl).href)
  expect((await download.body()).equals(await readFile(outputs.pdf('deck'))), 'the same as printed from the deck alone').toBe(true)
  expect((await readdir(outputs.site)).filter(file => file.endsWith('.pdf')).sort()).toEqual(['deck.pdf', 'handout.pdf', 'steps.pdf'])
})
