import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect } from 'playwright/test'
import { spoken } from '../../components/essay/essay.ts'
import { factsChecked } from '../../components/essay/facts-checked.ts'
import { facts } from '../../components/essay/facts.ts'
import { askSource, askSources, reportOf, verdictOf } from '../../scripts/deck/sources.ts'
import type { Outcome, Verdict } from '../../scripts/deck/sources.ts'

const patience = { timeout: 500, again: 2, pause: 1 }
const here = 'https://paper.example/story'

const outcomes: [outcome: Outcome, verdict: Verdict, says: string][] = [
  [{ status: 200, url: here }, 'there', 'answers 200'],
  [{ status: 200, url: 'https://www.paper.example/2024/story' }, 'there', 'answers 200'],
  [{ status: 404, url: here }, 'gone', 'answers 404'],
  [{ status: 410, url: here }, 'gone', 'answers 410'],
  [{ failed: 'ENOTFOUND' }, 'gone', 'its host has no address any more'],
  [{ failed: 'EAI_AGAIN' }, 'unsure', 'was not answered (EAI_AGAIN)'],
  [{ failed: 'CERT_HAS_EXPIRED' }, 'unsure', 'was not answered (CERT_HAS_EXPIRED)'],
  [{ status: 403, url: here }, 'unsure', 'answers 403'],
  [{ status: 429, url: here }, 'unsure', 'answers 429'],
  [{ status: 503, url: here }, 'unsure', 'answers 503'],
  [{ status: 200, url: 'https://paper.example/' }, 'unsure', 'leads to the front page of paper.example'],
]

for (const [outcome, verdict, says] of outcomes)
  base(`${JSON.stringify(outcome)} means that a page is ${verdict}`, () => expect(verdictOf(here, outcome)).toEqual({ verdict, says }))

base('a front page that is the source is there', () => {
  expect(verdictOf('https://paper.example/', { status: 200, url: 'https://paper.example/' }).verdict).toBe('there')
})

/** A server of the test's own; what it answers to how often an address was asked for, by which method, and how many at once. */
const test = base.extend<{ host: { url: string, asked: string[], most: () => number } }>({
  host: async ({}, use) => {
    const asked: string[] = []
    let [open, most] = [0, 0]
    const server = createServer((request, response) => {
      const line = `${request.method} ${request.url}`
      asked.push(line)
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      const times = asked.filter(other => other === line).length
      const answers: Record<string, [status: number, headers?: Record<string, string>]> = {
        '/gone': [404],
        '/by-get-alone': [request.method === 'HEAD' ? 404 : 200],
        '/refused': [403],
        '/busy': [503],
        '/busy-once': [request.method === 'HEAD' || times === 1 ? 503 : 200],
        '/moved': [301, { location: '/there' }],
        '/home': [302, { location: '/' }],
      }
      if (request.url === '/silent')
        return
      const [status, headers] = answers[request.url!] ?? [200]
      response.writeHead(status, headers).end(request.method === 'GET' ? 'Page' : undefined)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, most: () => most })
    server.closeAllConnections()
    server.close()
  },
})

for (const [path, verdict, requests] of [
  ['/there', 'there', ['HEAD /there']],
  ['/moved', 'there', ['HEAD /moved', 'HEAD /there']],
  ['/by-get-alone', 'there', ['HEAD /by-get-alone', 'GET /by-get-alone']],
  ['/gone', 'gone', ['HEAD /gone', 'GET /gone']],
  ['/refused', 'unsure', ['HEAD /refused', 'GET /refused']],
  ['/busy', 'unsure', ['HEAD /busy', 'GET /busy', 'GET /busy', 'GET /busy']],
  ['/busy-once', 'there', ['HEAD /busy-once', 'GET /busy-once', 'GET /busy-once']],
  ['/home', 'unsure', ['HEAD /home', 'HEAD /', 'GET /home', 'GET /']],
] as const) {
  test(`${path} is asked for by ${requests.join(', ')}, and is ${verdict}`, async ({ host }) => {
    expect((await askSource(host.url + path, patience)).verdict).toBe(verdict)
    expect(host.asked).toEqual(requests)
  })
}

test('a host that does not answer is not waited for, nor called gone', async ({ host }) => {
  expect(await askSource(`${host.url}/silent`, { ...patience, timeout: 100, again: 0 })).toEqual({ verdict: 'unsure', says: 'was not answered (no answer in 0.1 s)' })
})

test('a host is asked for one page at a time, for each once, and the answers come in order', async ({ host }) => {
  const urls = ['/there', '/gone', '/moved', '/there'].map(path => host.url + path)
  const answers = await askSources(urls, patience)
  expect(answers.map(({ url, verdict }) => [url, verdict])).toEqual(urls.map((url, i) => [url, ['there', 'gone', 'there', 'there'][i]]))
  expect(host.most()).toBe(1)
  expect(host.asked.filter(line => line === 'HEAD /there')).toHaveLength(2) // once for /moved
})

const one = (verdict: Verdict) => ({ id: 'F1', publisher: 'Paper', url: here, verdict, says: 'answers so' })

base('what is gone is listed and a failure, what would not say is listed apart and none', () => {
  expect(reportOf([one('there'), one('gone'), one('unsure')])).toEqual({ sound: false, lines: [expect.stringMatching(/^Gone; /), `  F1, Paper: ${here} answers so`, expect.stringMatching(/^Not to be known/), `  F1, Paper: ${here} answers so`, 'Of 3 sources 1 are there, 1 are gone, 1 would not say.'] })
  expect(reportOf([one('there'), one('unsure')]).sound).toBe(true)
})

base('without a network nothing is called gone', () => {
  expect(reportOf([one('gone'), one('gone')])).toEqual({ sound: false, lines: [expect.stringContaining('None of 2 sources answered'), `  F1, Paper: ${here} answers so`] })
})

base('the facts were checked on a day that has been, after the last of their sources appeared', () => {
  expect(spoken('2026-11-22')).toBe('22 November 2026')
  const latest = facts.flatMap(({ sources }) => sources.map(({ date }) => date)).sort().at(-1)!
  expect(factsChecked >= latest, `${factsChecked} and ${latest}`).toBe(true)
  expect(factsChecked <= new Date().toISOString().slice(0, 10)).toBe(true)
})
