/** What every page of the site has around its body. */
import { talkTitle } from '../../../components/essay/essay.ts'
import { Html, html } from '../html.ts'
import { siteScriptFile } from './page-scripts.ts'
import type { Site } from './site.ts'
import { visitorScript } from './visitor-code.ts'

export interface Shell {
  title: string
  /** the title where the name of the site stands beside it */
  heading: string
  description: string
  /** the page's own path below the base, with a slash at its end: `rivals/`; undefined where it answers for any */
  path: string | undefined
  /** the social card, as a path below the base, and what is to be seen on it */
  card: { path: string, alt: string }
  /** whether it is dark around the slide; on an upright phone every page is paper */
  darkAround?: true
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
export function pageShell(site: Site, { title, heading, description, path, card, darkAround, styles, head, fonts = [], script, body }: Shell): string {
  const address = path === undefined ? undefined : addressOf(site, path)
  const picture = addressOf(site, card.path)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script>${new Html(visitorScript('page-script', { BASE: site.base }))}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<title>${title}</title>
<meta name="description" content="${description}">
${address && html`<link rel="canonical" href="${address}">`}
${darkAround && html`<meta name="theme-color" media="not all and (orientation: portrait) and (max-width: 600px)" content="${site.colours.night}">`}
<meta name="theme-color" content="${site.colours.paper}">
<link rel="icon" type="image/png" sizes="192x192" href="${site.base}icons/192.png">
<link rel="icon" type="image/svg+xml" href="${site.base}favicon.svg">
<link rel="apple-touch-icon" href="${site.base}icons/touch.png">
<link rel="manifest" href="${site.base}site.webmanifest">
${fonts.map(font => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${site.base}fonts/${font}.woff2">`)}
<meta property="og:type" content="article">
<meta property="og:site_name" content="${talkTitle}">
<meta property="og:locale" content="en_GB">
<meta property="og:title" content="${heading}">
<meta property="og:description" content="${description}">
<meta property="article:published_time" content="${site.date}">
${address && html`<meta property="og:url" content="${address}">`}
${picture && html`<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${card.alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="${card.alt}">`}
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
