/** The last rehearsals, in a folder that git ignores. */
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Outline, OutlineSlide } from '../../../setup/together/outline.ts'
import { root } from '../../deck/root.ts'
import { writeWhole } from '../remembered.ts'
import { list, named, number, object } from '../shapes.ts'
import type { Rehearsal } from './recorder.ts'

/** So many are kept. */
const KEPT = 5

const FOLDER = join(root, '.rehearsals')

const length = number(0)
const rehearsals = list(object<Rehearsal>({ at: length, steps: named(list(length, 1_000), 1_000), reached: named(length, 1_000) }), 100)

const fileIn = (folder: string) => join(folder, 'last.json')

/** The rehearsals that are kept, the last one last. A file that cannot be read is laid aside, and `say` hears of it in one line. */
export function readRehearsals(say: (line: string) => void, folder = FOLDER): Rehearsal[] {
  const file = fileIn(folder)
  if (!existsSync(file))
    return []
  try {
    return rehearsals(JSON.parse(readFileSync(file, 'utf8')), 'the list')
  }
  catch (error) {
    const aside = join(folder, `broken-${new Date().toISOString().replaceAll(':', '-')}.json`)
    renameSync(file, aside)
    say(`${relative(root, file)} cannot be read (${(error as Error).message.split('\n')[0]}); it lies in ${relative(root, aside)} now, and a new one is begun.`)
    return []
  }
}

/** Keeps the last rehearsals, the last one last. */
export function keepRehearsals(kept: readonly Rehearsal[], folder = FOLDER): void {
  writeWhole(fileIn(folder), JSON.stringify(kept.slice(-KEPT)))
}

/** When each slide was come to in the last rehearsal that came to the end of what is told; without such a one, in the last. */
export function splitsOf(kept: readonly Rehearsal[], slides: readonly Pick<OutlineSlide, 'alias' | 'appendix'>[]): Rehearsal['reached'] | undefined {
  const last = slides.findLast(({ appendix }) => !appendix)
  return (kept.findLast(({ reached }) => last && last.alias in reached) ?? kept.at(-1))?.reached
}

/** The outline of a deck, and when each of its slides was come to in the last rehearsal. */
export function withRehearsal(outline: Outline, say: (line: string) => void, folder = FOLDER): Outline {
  const rehearsed = splitsOf(readRehearsals(say, folder), outline.slides)
  return rehearsed ? { ...outline, rehearsed } : outline
}
