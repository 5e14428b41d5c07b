/**
 * How long the three files take beside one untagged file of `slidev export`: `npm run bench:export`. Both ways run in
 * turns on the same deck, and only their ratio counts. The deck is built before, as it is when it has not changed.
 */
import { join } from 'node:path'
import { command } from '../../scripts/commands/options.ts'
import { root } from '../../scripts/deck/root.ts'
import { browserOptions } from '../../scripts/publish/browser.ts'
import { builtDeck } from '../../scripts/publish/built-deck.ts'
import { printCuts } from '../../scripts/publish/pdf/print-cuts.ts'
import { slidev } from '../../scripts/slidev/command-line.ts'

const ROUNDS = 3
const MOST = 0.5

const folder = join(root, '.cache/bench')

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function exportBySlidev(executablePath: string | undefined) {
  const { code, output } = await slidev(['export', '--output', join(folder, 'plain.pdf'), ...executablePath ? ['--executable-path', executablePath] : []], { quiet: true })
  if (code !== 0)
    throw new Error(`slidev export failed:\n${output}`)
}

await command({
  name: 'npm run bench:export',
  does: 'How long the three PDFs take beside one untagged file of Slidev\'s own export.',
  example: 'npm run bench:export',
}, async () => {
  const { executablePath, env } = await browserOptions()
  Object.assign(process.env, env)

  const build = await seconds(() => builtDeck({ base: '/' }))
  const taken: Record<'slidev export' | 'npm run export', number[]> = { 'slidev export': [], 'npm run export': [] }
  for (let round = 0; round < ROUNDS; round++) {
    taken['slidev export'].push(await seconds(() => exportBySlidev(executablePath)))
    taken['npm run export'].push(await seconds(async () => printCuts({ dist: await builtDeck(), folder })))
  }

  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  for (const [way, values] of Object.entries(taken))
    console.log(`${way.padEnd(16)} ${median(values).toFixed(1)} s (median of ${ROUNDS})`)
  console.log(`${'building'.padEnd(16)} ${build.toFixed(1)} s, once for every change of the deck`)
  const ratio = median(taken['npm run export']) / median(taken['slidev export'])
  console.log(`three files take ${ratio.toFixed(2)} of the time of one; expected at most ${MOST}`)
  return ratio <= MOST ? 0 : 1
})
