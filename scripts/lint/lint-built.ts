/** Finds what a built script asks of a browser that one of the declared browsers lacks, in Slidev's and Vue's code as in ours, as far as names tell. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data'
import { Linter } from 'eslint'
import { lackedBy } from '../deck/browsers.ts'

/** All of it is in every declared browser; later syntax is not. */
const SYNTAX = 2022

const OWN = 'scripts/lint/lint-built.ts'

/** Methods of libraries by these names, or calls that look first whether there is such a thing. */
const mayCall: Record<string, string> = {
  run: 'a method of Vue\'s own effects and scopes',
  format: 'of Intl.DateTimeFormat, which all of them have',
  use: 'a method of Vue\'s own apps',
  install: 'a method of Vue\'s own plugins',
  createPolicy: 'Vue asks first for window.trustedTypes',
  createHTML: 'as createPolicy',
  createScriptURL: 'the page\'s own script asks first for window.trustedTypes',
  requestIdleCallback: 'the site\'s own script asks first whether the window has it',
  startViewTransition: 'Slidev asks first whether the document has it',
}

/** Names of methods that a declared browser lacks, with their owners, and that nothing else is called that all of them have. */
function lackedNames(): Map<string, string> {
  const lacked = new Map<string, string>()
  const had = new Set(Object.keys(bcd.api ?? {})) // fetch
  for (const [owner, members] of [bcd.javascript.builtins, bcd.api].flatMap(group => Object.entries(group ?? {}) as [string, Identifier][])) {
    for (const [name, feature] of Object.entries(members).filter(([name, feature]) => name !== '__compat' && (feature as Identifier).__compat)) {
      const plain = name.replace(/_static$/, '')
      if (lackedBy(feature as Identifier).length > 0)
        lacked.set(plain, `${owner}.${plain}`)
      else
        had.add(plain)
    }
  }
  return new Map([...lacked].filter(([name]) => !had.has(name)))
}

/** What is wrong with a built script, one line a fault. */
export function faultsOfBuilt(path: string, script: string): string[] {
  const lacked = lackedNames()
  // Three dots spread what a function of that name gives.
  const called = new Set([...script.matchAll(/(?<!\.)\.(\w+)\(/g)].map(([, name]) => name!))
  return [
    ...new Linter().verify(script, { languageOptions: { ecmaVersion: SYNTAX, sourceType: 'module' } })
      .filter(({ fatal }) => fatal)
      .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}, in syntax of ${SYNTAX}`),
    ...[...called].filter(name => lacked.has(name) && !(name in mayCall))
      .map(name => `${path}: calls ${name}, perhaps ${lacked.get(name)}, which a declared browser lacks; do without it, or say in ${OWN} why it may be called`),
  ]
}
