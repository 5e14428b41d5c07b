/** What every page of the site has around its body. */
import { Html, html } from '../html.ts'
import { pageScriptSource, siteScriptFile } from './service-worker.ts'
import type { Site } from './site.ts'

export interface Shell {
  title: string
  description: string
  /** the page's own path below the base, with a slash at its end: `rivals/` */
  path: string
  /** the social card, as a path below the base */
  card: string
  /** CSS that the page is painted with before anything else has come */
  styles: string
  /** whatever else belongs into the head */
  head?: Html
  /** fonts to fetch at once, as names in fonts/ */
  fonts?: readonly string[]
  /** a script of the site, as a path below the base */
  script?: string
  body: Html
}

/** The whole address of a path, where the site's origin is known. */
export function addressOf({ origin, base }: Site, path: string): string | undefined {
  return origin === undefined ? undefined : `${origin}${base}${path}`
}

/** The page; the deck's whole style sheet comes after the body, so that nothing waits for it. */
export function pageShell(site: Site, { title, description, path, card, styles, head, fonts = [], script, body }: Shell): string {
  const address = addressOf(site, path)
  const picture = addressOf(site, card)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script>${new Html(pageScriptSource(site.base))}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<title>${title}</title>
<meta name="description" content="${description}">
${address && html`<link rel="canonical" href="${address}">`}
<link rel="icon" href="${site.base}favicon.svg">
${fonts.map(font => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${site.base}fonts/${font}.woff2">`)}
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${address && html`<meta property="og:url" content="${address}">`}
${picture && html`<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`}
<style>${new Html(styles)}</style>
${script && html`<script type="module" src="${site.base}${script}"></script>`}
<script type="module" src="${site.base}${siteScriptFile(site.base).path}"></script>
${head}
</head>
<body>
${body}
<link rel="stylesheet" href="${site.base}${site.stylesheet}">
</body>
</html>
`.source
}
