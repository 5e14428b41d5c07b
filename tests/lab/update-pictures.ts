/**
 * Accepts the pictures as they are now: `npm run test:update` all of them, `npm run test:update -- rivals` those
 * of one slide or of a view (overview, presenter, print). Look at what changed before you commit.
 */
import { spawnSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { baselineFolder } from '../support/look.ts'
import { slides } from '../support/slides.ts'
import { baselines, views } from '../support/states.ts'
import { isBaselineSystem } from '../../scripts/publish/browser.ts'
import { deckIsSound } from '../../scripts/deck/deck-is-sound.ts'
import { root } from '../../scripts/deck/root.ts'

if (!isBaselineSystem) {
  console.error('Pictures can be accepted on Linux x64 alone, where the baselines were made; nothing was changed.')
  process.exit(1)
}

const aliases = process.argv.slice(2)
const known: readonly string[] = [...slides.map(({ alias }) => alias), ...views]
const unknown = aliases.find(alias => !known.includes(alias))
if (unknown) {
  console.error(`There is no slide or view "${unknown}"; expected one of ${known.join(', ')}.`)
  process.exit(1)
}

if (!await deckIsSound()) {
  console.error('The deck has the problems above; nothing was changed.')
  process.exit(1)
}

const chosen = aliases.length > 0 ? aliases.map(alias => `(?<![\\w-])${alias}(?:\\.\\S+| view)? looks as it did`) : ['looks as it did']
const { status } = spawnSync(process.execPath, [`${root}node_modules/playwright/cli.js`, 'test', '--project=pictures', '--project=deck', '--update-snapshots=changed', '-g', chosen.join('|')], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1

if (status === 0) { // what the deck no longer shows goes only once all it shows is there
  const isChosen = (file: string) => aliases.length === 0 || aliases.includes(file.split('.')[0]!)
  for (const file of await readdir(baselineFolder)) {
    if (isChosen(file) && !baselines.includes(file))
      await rm(join(baselineFolder, file))
  }
}
