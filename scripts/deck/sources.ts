/** Asks the sources of the facts whether their pages are still there. */
import { setTimeout as sleep } from 'node:timers/promises'

/** `gone`: its host says so, or has no address any more; `unsure`: it would not say, to a program that asks by night. */
export type Verdict = 'there' | 'gone' | 'unsure'

/** What became of a request: the status it was answered with and where, or why it was not. */
export type Outcome = { status: number, url: string } | { failed: string }

export interface Patience {
  /** how long an answer may take, ms */
  timeout: number
  /** how often to ask again where asking again may help */
  again: number
  /** how long to wait before that, ms; twice as long each time */
  pause: number
}

/** Says who asks and why, for whoever reads the logs of a host. */
const AGENT = 'out-of-rhythm-sources/1.0 (asks once a night whether cited pages are still there)'
/** How many hosts are asked at once; each of them for one page at a time. */
const AT_ONCE = 6

const passing = new Set([408, 425, 429, 500, 502, 503, 504])
const front = (address: string) => new URL(address).pathname === '/' && new URL(address).search === ''

/** What an outcome says about a page. */
export function verdictOf(asked: string, outcome: Outcome): { verdict: Verdict, says: string } {
  if ('failed' in outcome)
    return outcome.failed === 'ENOTFOUND' ? { verdict: 'gone', says: 'its host has no address any more' } : { verdict: 'unsure', says: `was not answered (${outcome.failed})` }
  const { status, url } = outcome
  if (status === 404 || status === 410)
    return { verdict: 'gone', says: `answers ${status}` }
  if (status < 200 || status > 299)
    return { verdict: 'unsure', says: `answers ${status}` }
  if (front(url) && !front(asked))
    return { verdict: 'unsure', says: `leads to the front page of ${new URL(url).host}` }
  return { verdict: 'there', says: `answers ${status}` }
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(url, { method, headers: { 'user-agent': AGENT, 'accept': 'text/html,*/*;q=0.5' }, signal: AbortSignal.timeout(timeout) })
    await response.body?.cancel()
    return { status: response.status, url: response.url }
  }
  catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string, message?: string } }
    return { failed: name === 'TimeoutError' ? `no answer in ${timeout / 1000} s` : cause?.code ?? cause?.message ?? message }
  }
}

const mayPass = (outcome: Outcome) => 'failed' in outcome ? outcome.failed !== 'ENOTFOUND' : passing.has(outcome.status)

/** Asks for one page: by HEAD, then by GET, because not every host answers the former as the latter; again where that may help. */
export async function askSource(url: string, { timeout, again, pause }: Patience): Promise<{ verdict: Verdict, says: string }> {
  let outcome = await request(url, 'HEAD', timeout)
  for (let i = 0; i <= again && verdictOf(url, outcome).verdict !== 'there'; i++) {
    if (i > 0)
      await sleep(pause * 2 ** (i - 1))
    outcome = await request(url, 'GET', timeout)
    if (!mayPass(outcome))
      break
  }
  return verdictOf(url, outcome)
}

/** Asks for all pages, several hosts at once but no host for two pages at once; in the order of `urls`. */
export async function askSources(urls: readonly string[], patience: Patience): Promise<{ url: string, verdict: Verdict, says: string }[]> {
  const answers = new Map<string, Awaited<ReturnType<typeof askSource>>>()
  const hosts = [...Map.groupBy(new Set(urls), url => new URL(url).host).values()]
  const oneByOne = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const url of own)
        answers.set(url, await askSource(url, patience))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, oneByOne))
  return urls.map(url => ({ url, ...answers.get(url)! }))
}

/** What to say of all of them, and whether none is known to be gone. Where not one is there it is the network that is not. */
export function reportOf(
  asked: readonly { id: string, publisher: string, url: string, verdict: Verdict, says: string }[],
): { lines: string[], sound: boolean } {
  const list = (verdict: Verdict) => asked.filter(answer => answer.verdict === verdict).map(({ id, publisher, url, says }) => `  ${id}, ${publisher}: ${url} ${says}`)
  const [there, gone, unsure] = [list('there'), list('gone'), list('unsure')]
  if (there.length === 0)
    return { lines: [`None of ${asked.length} sources answered, so nothing is known of them; is the network there? The first of them:`, ...[...gone, ...unsure].slice(0, 1)], sound: false }
  return {
    lines: [
      ...gone.length > 0 ? ['Gone; look for the page elsewhere (an archive), and correct components/essay/facts.ts:', ...gone] : [],
      ...unsure.length > 0 ? ['Not to be known from here; look with a browser:', ...unsure] : [],
      `Of ${asked.length} sources ${there.length} are there, ${gone.length} are gone, ${unsure.length} would not say.`,
    ],
    sound: gone.length === 0,
  }
}
