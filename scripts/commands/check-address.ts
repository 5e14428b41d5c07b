/**
 * Loads the site where it was published, all of it: `npm run check:address -- https://example.org/talks/rhythm/`. Retries,
 * because a host takes its time; `--minutes 0` asks once. `--worker HASH` waits for the build whose sw.js has that sha256.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { differences } from '../publish/guard/published.ts'

class Refusal extends Error {}

const EVERY = 10_000

async function main(): Promise<void> {
  const { values, positionals: [site] } = parseArgs({ allowPositionals: true, options: { worker: { type: 'string' }, minutes: { type: 'string', default: '5' } } })
  const minutes = Number(values.minutes)
  if (site === undefined || !URL.canParse(site) || !/^https?:/.test(site))
    throw new Refusal(`the address is "${site ?? ''}"; expected that of the site, such as npm run check:address -- https://example.org/talks/rhythm/`)
  if (!(minutes >= 0))
    throw new Refusal(`--minutes is "${values.minutes}"; expected a number`)
  const address = site.endsWith('/') ? site : `${site}/`
  const end = Date.now() + minutes * 60_000
  for (;;) {
    const found = await differences(address, { worker: values.worker || undefined })
      .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
    if (found.length === 0)
      return console.log(`${address} is as it was built`)
    if (Date.now() + EVERY > end)
      throw new Refusal(found.join('\n'))
    console.log(`Not yet: ${found[0]}${found.length > 1 ? `, and ${found.length - 1} more` : ''}`)
    await sleep(EVERY)
  }
}

try {
  await main()
}
catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
