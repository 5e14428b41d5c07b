import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/deck/root.ts'
import { differences } from '../../scripts/publish/guard/published.ts'
import { outputs } from '../support/outputs.ts'
import { settled } from '../support/settled.ts'
import { slideNamed } from '../support/slides.ts'

/** Where Cloudflare's own server is, if somebody has installed it; the project does not need it. */
function findWrangler(): string | undefined {
  try {
    return createRequire(join(process.env.WRANGLER ?? root, 'package.json')).resolve('wrangler/bin/wrangler.js')
  }
  catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

test('Cloudflare\'s own server sends the headers, answers 404 where nothing is, and opens a link to a step', async ({ page }) => {
  test.setTimeout(120_000)
  const wrangler = findWrangler()
  if (wrangler === undefined) {
    test.info().annotations.push({ type: 'skip', description: 'wrangler is not installed; WRANGLER=~/somewhere/ npm test, with it in node_modules there, serves the site by it' })
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-pages-'))
  // As it is published below a domain's root: the pages in their folder, the headers where Cloudflare reads them.
  await cp(outputs.site, join(folder, outputs.base), { recursive: true })
  await cp(join(outputs.site, '_headers'), join(folder, '_headers'))
  const port = await freePort()
  const server = spawn(process.execPath, [wrangler, 'pages', 'dev', folder, '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--compatibility-date', '2025-01-08'], {
    cwd: folder,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
    stdio: 'ignore',
    detached: true, // a group of its own, because it starts others
  })
  const site = `http://127.0.0.1:${port}${outputs.base}`
  const open = async (path: string) => {
    const response = await fetch(site + path, { redirect: 'manual' })
    return { status: response.status, to: response.headers.get('location'), headers: response.headers }
  }
  try {
    await expect.poll(async () => open('').then(({ status }) => status, () => 0), { timeout: 60_000 }).toBe(200)
    const { headers } = await open('')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors \'none\'')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect((await open('rivals/')).headers.get('cache-control')).toBe('no-cache')
    const script = /src="[^"]*\/(assets\/index-[^"]+)"/.exec(await (await fetch(site)).text())![1]!
    expect((await open(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await open('nowhere/')).status).toBe(404)
    expect(await differences(site), 'all of it arrives as it was built').toEqual([expect.stringContaining(`says that it is at ${outputs.origin}`)])
    expect((await open('rivals?clicks=2')).to).toBe(`${outputs.base}rivals/?clicks=2`)
    const refused: string[] = []
    page.on('console', message => message.type() === 'error' && refused.push(message.text()))
    await page.goto(`${site}rivals?clicks=2`)
    await settled(page, slideNamed('rivals'), 2)
    await page.keyboard.press('ArrowRight')
    await settled(page, slideNamed('rivals'), 3)
    expect(refused).toEqual([])
  }
  finally {
    process.kill(-server.pid!)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
