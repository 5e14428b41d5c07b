import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { keep, recall } from '../../scripts/talk/remembered.ts'
import { talkAt } from '../../setup/together/talk.ts'

const slides = [{ alias: 'cover', clicks: 1, appendix: false, minutes: 1 }, { alias: 'rivals', clicks: 4, appendix: false, minutes: 2 }]
const account = { talk: talkAt({ slide: 'rivals', clicks: 3 }), version: 12, since: 5, window: 'a' }
const HOUR = 60 * 60_000

let folder: string
let file: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-memory-'))
  file = join(folder, 'deeper/talk.json')
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a file of so long ago gives, and what is said. */
function recalled(age = 0, now = Date.now()) {
  const said: string[] = []
  return { ...recall(file, slides, line => said.push(line), now + age), said }
}

async function kept(): Promise<string> {
  const { secret } = recalled()
  keep(file, () => ({ account, at: Date.now(), secret }), () => {})('now')
  return secret
}

test('a talk is taken up again for six hours, with what lets phones in, and is over then', async () => {
  expect(recalled().account, 'nothing is remembered').toBeUndefined()
  const secret = await kept()
  expect(recalled(5.9 * HOUR)).toMatchObject({ account, secret, said: [] })
  const later = recalled(6.1 * HOUR)
  expect(later).toMatchObject({ said: [] })
  expect(later.account).toBeUndefined()
  expect(later.secret).not.toBe(secret)
  expect((await stat(file)).mode & 0o077, 'who else may read it').toBe(0)
  expect(await readdir(join(folder, 'deeper'))).toEqual(['talk.json'])
})

for (const [what, content] of [['half written', '{"account":{'], ['of another deck', JSON.stringify({ account: { ...account, talk: talkAt({ slide: 'old', clicks: 0 }) }, at: Date.now(), secret: 'a'.repeat(22) })]] as const) {
  test(`a file that is ${what} is said to be so in one line, and the talk begins anew`, async () => {
    await kept()
    await writeFile(file, content)
    const { account: earlier, said } = recalled()
    expect(earlier).toBeUndefined()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^What .*talk\.json remembers of a talk cannot be read \([^\n]+\); the talk begins anew\.$/)
  })
}

test('where it cannot be written that is said once, and the talk goes on', async () => {
  await writeFile(join(folder, 'deeper'), 'a file in the place of its folder')
  const said: string[] = []
  const remember = keep(file, () => ({ account, at: 0, secret: '' }), line => said.push(line))
  remember('now')
  remember('now')
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('the talk goes on')
})

test('many changes at once are written once, with the last of them', async () => {
  let writes = 0
  const remember = keep(file, () => ({ account: { ...account, version: ++writes }, at: 0, secret: '' }), () => {})
  for (let change = 0; change < 100; change++)
    remember()
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"version":1,')
  expect(writes).toBe(1)
})
