/** The pages of the site and what goes with them, as files. */
import { essayDate, talkTitle } from '../../../components/essay/essay.ts'
import { factOf } from '../../../components/essay/footnote.ts'
import { partTitles } from '../../../components/essay/parts.ts'
import { Html, html } from '../html.ts'
import type { Capture, CapturedSlide } from './capture.ts'
import { manifest } from './icons.ts'
import { readingScriptFile, siteScriptFile } from './page-scripts.ts'
import { addressOf, pageShell } from './page-shell.ts'
import { readingPage } from './reading-page.ts'
import { pathOf } from './site.ts'
import type { Site, SiteFile } from './site.ts'
import { slideBody } from './slide-page.ts'
import { ownSheet } from './style-sheet.ts'

/** The pages that services show a picture of, with the paths of the page and of the picture. */
export function cardsOf(site: Site): { page: string, card: string }[] {
  return [...site.slides.map(({ slide }) => slide.alias), 'read'].map(name => ({ page: `${name}/`, card: cardOf(name) }))
}

const cardOf = (name: string) => `cards/${name}.png`

/** What is to be seen on a slide's card. */
function altOf({ headline, diagram }: CapturedSlide['slide']): string {
  return `The slide “${headline}”${diagram ? `: ${diagram.title}` : ''}`
}

/** For search engines: a presentation, its parts, and what it is based on. */
function structuredData(site: Site): Html {
  const facts = new Set(site.slides.flatMap(({ slide }) => slide.frontmatter.facts ?? []))
  const data = {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    'name': talkTitle,
    'inLanguage': 'en',
    'description': site.slides[0]!.slide.frontmatter.claim!,
    'datePublished': site.date,
    'url': addressOf(site, ''),
    'about': { '@type': 'Organization', 'name': 'Alipay' },
    'isBasedOn': { '@type': 'Article', 'datePublished': essayDate, 'about': 'Alipay' },
    'hasPart': site.slides.map(({ slide }) => ({ '@type': 'CreativeWork', 'position': slide.no, 'name': slide.headline, 'url': addressOf(site, pathOf(slide)) })),
    'citation': [...facts].map((id) => {
      const [source] = factOf(id).sources
      return { '@type': 'CreativeWork', 'name': source.title, 'publisher': source.publisher, 'datePublished': source.date, 'url': source.url }
    }),
  }
  return html`<script type="application/ld+json">${new Html(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
}

/** A page a slide, and the cover's again where the site begins. */
async function slidePages(site: Site, { critical }: Capture['styles']): Promise<SiteFile<string>[]> {
  const own = await ownSheet('page') + await ownSheet('keep-all')
  const flowing = await ownSheet('flowing')
  const page = (captured: CapturedSlide, path: string) => {
    const { slide } = captured
    return {
      path: `${path}index.html`,
      content: pageShell(site, {
        title: slide.no === 1 ? talkTitle : `${slide.headline} · ${talkTitle}`,
        heading: slide.headline,
        description: slide.frontmatter.claim!,
        path: pathOf(slide),
        card: { path: cardOf(slide.alias), alt: altOf(slide) },
        darkAround: true,
        styles: `${critical.get(slide.alias)!}${captured.steps.at(-1)!.picture ? '' : flowing}${own}`,
        fonts: ['fraunces', 'instrument-sans-regular', 'instrument-sans-semibold'],
        head: slide.no === 1 ? structuredData(site) : undefined,
        script: site.script,
        body: html`${slideBody(site, site.slides.indexOf(captured))}
<div id="app"></div>`,
      }),
    }
  }
  return [page(site.slides[0]!, ''), ...site.slides.map(captured => page(captured, `${captured.slide.alias}/`))]
}

/** Goes on to where a page by number leads, and takes the step along. The same on all of them, so that one hash allows it. */
const onward = 'location.replace(document.links[0].href + location.search + location.hash)'

/** Addresses by number, as they were before slides had names. */
function numberPages(site: Site): SiteFile<string>[] {
  return site.slides.map(({ slide }) => {
    const to = `${site.base}${slide.alias}/`
    return {
      path: `${slide.no}/index.html`,
      content: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${slide.headline}</title>
<link rel="canonical" href="${addressOf(site, pathOf(slide)) ?? site.base + pathOf(slide)}">
<meta name="robots" content="noindex">
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<main><h1>Moved</h1><p>This slide is now at <a href="${to}">${slide.headline}</a>.</p></main>
<script>${new Html(onward)}</script>
</body>
</html>
`.source,
    }
  })
}

/** Where nothing is: every slide by its headline. */
async function notFoundPage(site: Site, styles: string): Promise<SiteFile<string>> {
  const parts = Object.entries(partTitles).map(([part, title]) => ({ title, own: site.slides.filter(({ slide }) => slide.part === part) }))
  return {
    path: '404.html',
    content: pageShell(site, {
      title: `Not here · ${talkTitle}`,
      heading: 'Not here',
      description: 'There is no slide at this address.',
      path: undefined,
      card: { path: cardOf('cover'), alt: altOf(site.slides[0]!.slide) },
      styles: styles + await ownSheet('lost'),
      head: html`<meta name="robots" content="noindex">`,
      body: html`<main class="lost">
<h1>There is no slide here</h1>
<p>The address may be old or mistyped. These are all the slides; the whole talk is also <a href="${site.base}read/">an article</a>.</p>
${parts.map(({ title, own }) => html`<h2>${title}</h2>
<ol>${own.map(({ slide }) => html`<li><a href="${site.base}${slide.alias}/">${slide.headline}</a></li>`)}</ol>`)}
</main>`,
    }),
  }
}

/** For crawlers; only where the site's address is known, because it must hold whole addresses. */
function sitemap(site: Site): SiteFile<string>[] {
  if (site.origin === undefined)
    return []
  const paths = [...site.slides.map(({ slide }) => pathOf(slide)), 'read/']
  return [{
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map(path => `<url><loc>${addressOf(site, path)}</loc></url>`).join('\n')}
</urlset>
`,
  }]
}

/** For crawlers; they ask for it at a domain's root alone. */
export function robots({ base, origin }: Pick<Site, 'base' | 'origin'>): SiteFile<string>[] {
  return base === '/' ? [{ path: 'robots.txt', content: `User-agent: *\nAllow: /\n${origin === undefined ? '' : `\nSitemap: ${origin}/sitemap.xml\n`}` }] : []
}

/** The talk as an article, with the script that walks through its pictures. */
async function readingFiles(site: Site, styles: string): Promise<SiteFile<string>[]> {
  const { title, description, head, body } = await readingPage(site)
  return [
    readingScriptFile,
    {
      path: 'read/index.html',
      content: pageShell(site, {
        title,
        heading: title,
        description,
        path: 'read/',
        card: { path: cardOf('read'), alt: 'The head of the article: its title, and the beats of the talk on one line' },
        styles,
        head,
        fonts: ['fraunces', 'instrument-sans-regular', 'instrument-sans-semibold'],
        script: readingScriptFile.path,
        body,
      }),
    },
  ]
}

/** Everything of the site that is text. */
export async function siteFiles(site: Site, styles: Capture['styles']): Promise<SiteFile<string>[]> {
  return [
    siteScriptFile(site.base),
    ...await slidePages(site, styles),
    ...numberPages(site),
    ...await readingFiles(site, styles.article),
    await notFoundPage(site, styles.critical.get('cover')!),
    ...sitemap(site),
    ...robots(site),
    manifest(site, { name: talkTitle, description: site.slides[0]!.slide.frontmatter.claim! }),
  ]
}
