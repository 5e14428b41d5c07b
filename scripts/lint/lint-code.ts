/** Finds what code and styles for visitors ask of a browser that one of the declared browsers lacks. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../deck/root.ts'
import { lacksOfScripts } from './lint-scripts.ts'
import { faultsOfStyles } from './lint-styles.ts'

/** What runs in a visitor's browser; all else runs here. */
const SCRIPTS = [
  'components/**/*.{ts,vue}', 'layouts/*.vue', '*.vue', 'setup/**/*.{ts,vue}', 'scripts/visitor/*.ts',
]
const NOT = /\.test\.ts$|^setup\/preparser\.ts$/
const STYLES = ['styles/*.css', 'components/**/*.vue', 'layouts/*.vue', '*.vue']

/** What is used where it is there and done without where it is not, and why that is well. */
export const mayLack: Record<string, string> = {
  'Window.requestIdleCallback': 'a timer takes its place',
}

const found = (patterns: readonly string[]) => patterns.flatMap(pattern => globSync(pattern, { cwd: root })).filter(file => !NOT.test(file)).sort()

/** One line a fault; none where every declared browser has everything. */
export function faultsOfCode(): string[] {
  const scripts = lacksOfScripts(found(SCRIPTS).map(file => join(root, file)))
    .filter(({ what }) => !(what in mayLack))
    .map(({ where, what, by }) => `${where}: ${what} is not in ${by.join(', ')}; do without it, or say in scripts/lint/lint-code.ts why it may be lacking`)
  return [...scripts, ...found(STYLES).flatMap(file => faultsOfStyles(file, readFileSync(join(root, file), 'utf8')))]
}
