/**
 * Accepts the pictures as they are now: `npm run test:update` all of them, `npm run test:update -- rivals` those
 * of one slide. Look at what changed before you commit.
 */
import { spawnSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { readSlides, root } from './read-deck.ts'

const aliases = process.argv.slice(2)
const known = (await readSlides()).map(({ frontmatter }) => frontmatter.routeAlias!)
const unknown = aliases.find(alias => !known.includes(alias))
if (unknown) {
  console.error(`There is no slide "${unknown}"; expected one of ${known.join(', ')}.`)
  process.exit(1)
}

const baselines = `${root}tests/baselines/`
if (aliases.length === 0) {
  for (const file of await readdir(baselines)) // so that none is left of what the deck no longer shows
    await rm(baselines + file)
}
const chosen = aliases.length > 0 ? aliases.map(alias => `(?<![\\w-])${alias}(?:\\.\\S+)? looks as it did`) : ['looks as it did']
const { status } = spawnSync(process.execPath, [`${root}node_modules/playwright/cli.js`, 'test', '--update-snapshots=changed', '-g', chosen.join('|')], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
