/** Where the site is to be: from `--base` and the environment's SITE_URL, which may say the same or complete each other. */

export interface Settings {
  /** the path the site is served under, with a slash at either end */
  base: string
  /** such as https://example.org; undefined where nobody said */
  origin: string | undefined
}

const BASE = /^\/(?:[\w.~-]+\/)*$/

function parseSiteUrl(siteUrl: string): { path: string, origin: string } {
  const refuse = (what: string) => new Error(`SITE_URL is "${siteUrl}"${what}; expected the whole address of the site, such as https://example.org/talks/rhythm/`)
  if (!URL.canParse(siteUrl))
    throw refuse('')
  const { protocol, origin, pathname, search, hash, username, password } = new URL(siteUrl)
  if (protocol !== 'https:' && protocol !== 'http:')
    throw refuse(`, which is no web address`)
  if (search || hash || siteUrl.includes('?') || siteUrl.includes('#'))
    throw refuse(', which has a query or a fragment')
  if (username || password)
    throw refuse(', which has a user name or a password')
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (!BASE.test(path))
    throw refuse(`, whose path has other characters than letters, digits and . _ ~ -`)
  return { path, origin }
}

/** Base and origin. Throws with what is wrong, what was expected and what to do. */
export function readSettings({ base, siteUrl }: { base?: string | undefined, siteUrl?: string | undefined }): Settings {
  if (base !== undefined && !BASE.test(base))
    throw new Error(`--base is "${base}"; expected a path that starts and ends with a slash, such as /talks/rhythm/`)
  if (!siteUrl) // a host's empty setting is no setting
    return { base: base ?? '/', origin: undefined }
  const { path, origin } = parseSiteUrl(siteUrl)
  if (base !== undefined && base !== path)
    throw new Error(`--base is "${base}", but SITE_URL is "${siteUrl}"; expected one and the same path, so correct one of them or leave --base away`)
  return { base: path, origin }
}
