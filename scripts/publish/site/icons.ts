/** The icon of the site in the sizes that phones ask for, and the manifest that names them. */
import { readFile } from 'node:fs/promises'
import { root } from '../../deck/root.ts'
import type { Site, SiteFile } from './site.ts'

/** `whole`: to the edges, for systems that cut a shape of their own; otherwise with the rounded corners of the drawing. */
export const icons = [
  { path: 'icons/touch.png', size: 180, whole: true },
  { path: 'icons/192.png', size: 192, whole: false },
  { path: 'icons/512.png', size: 512, whole: false },
  { path: 'icons/whole.png', size: 512, whole: true },
] as const

/** A colour of styles/tokens.css by its role, such as `night`. Throws where there is none. */
export async function colourOf(role: string): Promise<string> {
  const colour = new RegExp(`--${role}: (#[0-9a-f]{6});`).exec(await readFile(`${root}styles/tokens.css`, 'utf8'))?.[1]
  if (colour === undefined)
    throw new Error(`styles/tokens.css has no colour --${role} as #rrggbb; the icons and heads of the pages need it`)
  return colour
}

/** What phones keep of the site when it is put on the home screen. */
export function manifest({ base, colours }: Pick<Site, 'base' | 'colours'>, names: { name: string, description: string }): SiteFile<string> {
  const kept = icons.filter(({ path }) => path !== 'icons/touch.png')
  const data = {
    ...names,
    lang: 'en',
    id: base,
    start_url: base,
    scope: base,
    // Not an app of its own: that would have no way back from a PDF or a source, and no address to share.
    display: 'browser',
    theme_color: colours.night,
    background_color: colours.night,
    icons: kept.map(({ path, size, whole }) => ({ src: base + path, sizes: `${size}x${size}`, type: 'image/png', purpose: whole ? 'maskable' : 'any' })),
  }
  return { path: 'site.webmanifest', content: `${JSON.stringify(data, undefined, 2)}\n` }
}
