/**
 * Regressions of the kinds that really happen, one for each kind of guard: seeds/*.patch. Above its change each says what went wrong
 * (`Name`), how that comes about (`Reason`), which of Playwright's projects must notice (`Project`), in tests of which titles (`Test`),
 * and what a failed test must say, in its message and not in its title (`Says`); the last two are patterns.
 */
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../scripts/deck/root.ts'

const PROJECTS = ['unit', 'build', 'deck', 'site', 'pictures'] as const

export interface Seed {
  name: string
  reason: string
  project: typeof PROJECTS[number]
  tests: string
  says: RegExp
  /** the patch, and what it changes */
  patch: string
  files: readonly string[]
}

/** Reads a seed; throws when its head lacks something. */
function readSeed(patch: string): Seed {
  const text = readFileSync(patch, 'utf8')
  const field = (name: string) => {
    const value = new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1]
    if (value === undefined)
      throw new Error(`${patch} has no line "${name}: ..." above its change`)
    return value
  }
  const project = PROJECTS.find(one => one === field('Project'))
  if (project === undefined)
    throw new Error(`${patch} has the project "${field('Project')}"; expected one of ${PROJECTS.join(', ')}`)
  const files = [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file]) => file!)
  return { name: field('Name'), reason: field('Reason'), project, tests: field('Test'), says: new RegExp(field('Says')), patch, files }
}

export const seeds: readonly Seed[] = globSync(join(root, 'tests/lab/seeds/*.patch')).sort().map(readSeed)

/** Seeds a copy of the project, or only looks whether it could; throws where the change no longer fits. Lines may have moved. */
export async function applySeed({ patch }: Seed, folder: string, { look = false } = {}): Promise<void> {
  await promisify(execFile)('git', ['apply', '-C1', ...look ? ['--check'] : [], patch], { cwd: folder })
}
