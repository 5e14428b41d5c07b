/**
 * Loads the site where it was published, all of it: `npm run check:address -- https://example.org/talks/rhythm/`. Retries,
 * because a host takes its time.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { differences } from '../publish/guard/published.ts'
import { command } from './options.ts'

const EVERY = 10_000

await command({
  name: 'npm run check:address',
  does: 'Loads a published site as a visitor would, all of it, and says what is not as it was built.',
  takes: { name: 'ADDRESS', says: 'where the site is' },
  options: {
    minutes: { type: 'string', value: 'N', default: '5', says: 'how long a host may take (5); 0 asks once' },
    worker: { type: 'string', value: 'HASH', says: 'waits for the build whose sw.js has this sha256' },
  },
  example: 'npm run check:address -- https://example.org/talks/rhythm/',
}, async ({ worker, minutes }, [site]) => {
  if (site === undefined || !URL.canParse(site) || !/^https?:/.test(site))
    throw new Error(`the address is "${site ?? ''}"; expected that of the site, such as npm run check:address -- https://example.org/talks/rhythm/`)
  if (!(Number(minutes) >= 0))
    throw new Error(`--minutes is "${minutes}"; expected a number`)
  const address = site.endsWith('/') ? site : `${site}/`
  const end = Date.now() + Number(minutes) * 60_000
  for (;;) {
    const found = await differences(address, { worker: worker || undefined })
      .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
    if (found.length === 0)
      return console.log(`${address} is as it was built`)
    if (Date.now() + EVERY > end)
      throw new Error(found.join('\n'))
    console.log(`Not yet: ${found[0]}${found.length > 1 ? `, and ${found.length - 1} more` : ''}`)
    await sleep(EVERY)
  }
})
