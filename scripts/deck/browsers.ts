/**
 * The browsers that show the live deck, as package.json declares them once under `browserslist`; older ones show the readable pages.
 * The build targets them, and `npm run lint` refuses what they lack.
 */
import { readFileSync } from 'node:fs'
import type { Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data'
import { root } from '../deck/root.ts'

const NAMES = ['chrome', 'edge', 'firefox', 'safari', 'ios_saf'] as const
type Name = typeof NAMES[number]

/** As MDN's data and the bundler call them. */
const MDN = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' } as const
const TARGET = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' } as const

/** The oldest of each. Throws when a line is none like `safari >= 16.4`, or a browser is missing. */
export function readBrowsers(declared: readonly string[]): Record<Name, string> {
  const oldest = Object.fromEntries(declared.map((line) => {
    const [, name, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? []
    if (!name || !version || !NAMES.includes(name as Name))
      throw new Error(`package.json declares the browser "${line}"; expected one of ${NAMES.join(', ')} with its oldest version, such as "safari >= 16.4"`)
    return [name, version]
  }))
  const missing = NAMES.filter(name => !(name in oldest))
  if (missing.length > 0)
    throw new Error(`package.json declares no oldest version of ${missing.join(', ')} under browserslist`)
  return oldest as Record<Name, string>
}

export const browsers = readBrowsers((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { browserslist: string[] }).browserslist)

/** For the bundler: `chrome111`, `safari16.4`. */
export const buildTargets = NAMES.map(name => TARGET[name] + browsers[name])

function isNoNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.replace('≤', '').split('.').map(Number)) as [number[], number[]]
  return a[0]! < b[0]! || (a[0] === b[0] && (a[1] ?? 0) <= (b[1] ?? 0))
}

/** Half a feature that became whole counts as the feature, from its first version on. */
function hasIt(support: SupportStatement | undefined, oldest: string): boolean {
  const statements = support === undefined ? [] : [support].flat() as SimpleSupportStatement[]
  const began = statements.map(({ version_added: added }) => added)
  return support === undefined || statements.some(({ version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName }) =>
    typeof added === 'string' && added !== 'preview' && isNoNewer(added, oldest) && (!removed || began.includes(removed)) && !flags && !prefix && !otherName)
}

/** Which of the browsers lack a feature of MDN's data in their oldest version: `safari 16.4`; none where the data says nothing. */
export function lackedBy(feature: Identifier | undefined, oldest: Record<Name, string> = browsers): string[] {
  const support = feature?.__compat?.support
  return support ? NAMES.filter(name => !hasIt(support[MDN[name]], oldest[name])).map(name => `${name} ${oldest[name]}`) : []
}
