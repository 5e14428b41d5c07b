import { spoken } from '../../components/essay/essay.ts'
import { factsChecked } from '../../components/essay/facts-checked.ts'
/**
 * Asks the sources that the slides name whether their pages are still there: `npm run check:sources`. Lists those that are
 * gone and ends with exit code 1 if any is; what a host would not say is listed apart. Nothing in the deck depends on it.
 */
import { facts } from '../../components/essay/facts.ts'
import { readSlides } from '../deck/read-deck.ts'
import { askSources, reportOf } from '../deck/sources.ts'
import { command } from './options.ts'

await command({
  name: 'npm run check:sources',
  does: 'Asks the sources that the slides name for their pages, and lists those that are gone. Needs the network, and minutes.',
  example: 'npm run check:sources',
}, async () => {
  const used = new Set((await readSlides()).flatMap(({ frontmatter }) => frontmatter.facts ?? []))
  const sources = facts.filter(({ id }) => used.has(id)).map(({ id, sources: [{ publisher, url }] }) => ({ id, publisher, url }))
  const answers = await askSources(sources.map(({ url }) => url), { timeout: 20_000, again: 2, pause: 5_000 })
  const { lines, sound } = reportOf(sources.map((source, i) => ({ ...source, ...answers[i]! })))
  console.log(`${lines.join('\n')}\nThe facts were last checked on ${spoken(factsChecked)}.`)
  return sound ? 0 : 1
})
