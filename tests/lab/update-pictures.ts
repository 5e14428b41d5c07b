/**
 * Accepts the pictures as they are now: `npm run test:update` all of them, `npm run test:update -- rivals` those
 * of one slide or of a view (overview, print). Look at what changed before you commit.
 */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { command } from '../../scripts/commands/options.ts'
import { runTool } from '../../scripts/commands/tool.ts'
import { deckIsSound } from '../../scripts/deck/deck-is-sound.ts'
import { isBaselineSystem } from '../../scripts/publish/browser.ts'
import { baselineFolder } from '../support/look.ts'
import { slides } from '../support/slides.ts'
import { baselines, views } from '../support/states.ts'

const known: readonly string[] = [...slides.map(({ alias }) => alias), ...views, 'speaker']

/** Removes what the deck no longer shows. */
async function removeOthers(aliases: readonly string[]): Promise<void> {
  const isChosen = (file: string) => aliases.length === 0 || aliases.includes(file.split('.')[0]!)
  for (const file of await readdir(baselineFolder)) {
    if (isChosen(file) && !baselines.includes(file))
      await rm(join(baselineFolder, file))
  }
}

await command({
  name: 'npm run test:update',
  does: 'Accepts the pictures as they are now. Look at what changed before you commit.',
  takes: { name: 'SLIDE', says: `only those of a slide, or of a view: ${views.join(', ')}, speaker` },
  example: 'npm run test:update -- rivals',
}, async (_, aliases) => {
  if (!isBaselineSystem)
    throw new Error('Pictures can be accepted on Linux x64 alone, where the baselines were made; nothing was changed.')
  const unknown = aliases.find(alias => !known.includes(alias))
  if (unknown)
    throw new Error(`There is no slide or view "${unknown}"; expected one of ${known.join(', ')}.`)
  if (!await deckIsSound())
    throw new Error('The deck has the problems above; nothing was changed.')
  const chosen = aliases.length > 0 ? aliases.map(alias => `(?<![\\w-])${alias}(?:\\.\\S+| view)? looks as it did`) : ['looks as it did']
  const code = await runTool('playwright/cli.js', 'test', '--project=pictures', '--project=deck', '--project=talk', '--update-snapshots=changed', '-g', chosen.join('|'))
  if (code === 0) // only once all that the deck shows is there
    await removeOthers(aliases)
  return code
})
