/**
 * Drives a Firefox of the system over WebDriver BiDi, which it speaks by itself. Playwright can do so too, but only with a Firefox as
 * new as itself: it sets media features that an ESR does not know yet. What is asked here, any Firefox from 128 up answers.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bidi } from './bidi.ts'
import type { Told } from './bidi.ts'
import type { Driver, Key } from './driver.ts'

/** As WebDriver writes keys. */
const KEYS: Record<Key, string> = { ArrowDown: '\uE015', ArrowLeft: '\uE012', ArrowRight: '\uE014', PageDown: '\uE00F' }
const EVENTS = ['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted', 'network.fetchError'] as const

/** Asks nobody anything, and moves or not as asked. */
const preferences = (motion: boolean) => Object.entries({
  'ui.prefersReducedMotion': motion ? 0 : 1,
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n')

interface Firefox { bidi: Bidi, version: string, process: ChildProcess, profile: string }

async function start(program: string, motion: boolean): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'out-of-rhythm-firefox-'))
  await writeFile(join(profile, 'user.js'), preferences(motion))
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address)
        resolve(`${address}/session`)
    })
    child.on('close', () => reject(new Error(`${program} ended before it listened; it said:\n${said}`)))
  })
  const bidi = await Bidi.connect(url)
  const { capabilities } = await bidi.ask<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} })
  await bidi.ask('session.subscribe', { events: EVENTS })
  return { bidi, version: capabilities.browserVersion, process: child, profile }
}

/** What an event says went wrong for whoever visits `url`; nothing where all is well. */
function problemIn(event: string, { level, text, errorText, request, response }: Told, url: string): string | undefined {
  switch (event) {
    case 'log.entryAdded': return level === 'error' || level === 'warn' ? `console ${level}: ${text}` : undefined
    case 'network.beforeRequestSent': return /^(?:https?|wss?):/.test(request!.url) && new URL(request!.url).origin !== new URL(url).origin
      ? `request to somebody else: ${request!.url}`
      : undefined
    case 'network.responseCompleted': return response!.status >= 400 ? `${response!.status} for ${request!.url}` : undefined
    // A request is aborted when a page is left for another address; that is no failure.
    case 'network.fetchError': return errorText?.includes('ABORTED') ? undefined : `failed request: ${request!.url} (${errorText})`
  }
  return undefined
}

/** A Firefox of the system, where one is installed. */
export const findFirefox = () => ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync)

export async function bidiDriver(program: string): Promise<Driver> {
  const browsers = { true: await start(program, true), false: await start(program, false) }
  return {
    name: `Firefox ${browsers.true.version} (${program}, over WebDriver BiDi)`,
    rounding: 0,
    lacks: ['touch'],
    close: async () => {
      for (const { bidi, process, profile } of Object.values(browsers)) {
        const ended = new Promise(resolve => process.on('close', resolve))
        await bidi.ask('browser.close').catch(() => process.kill())
        await ended
        bidi.close()
        await rm(profile, { recursive: true, force: true })
      }
    },
    visit: async ({ url, window, motion }) => {
      const { bidi } = browsers[`${motion}`]
      const { userContext } = await bidi.ask<{ userContext: string }>('browser.createUserContext')
      const { context } = await bidi.ask<{ context: string }>('browsingContext.create', { type: 'tab', userContext })
      const problems: string[] = []
      const stop = bidi.listen((event, told) => {
        const problem = [told.context, told.source?.context].includes(context) && problemIn(event, told, url)
        if (problem)
          problems.push(problem)
      })
      const resize = ({ width, height, scale = 1 }: typeof window) =>
        bidi.ask<void>('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: scale })
      await resize(window)
      return {
        goto: address => bidi.ask('browsingContext.navigate', { context, url: address, wait: 'complete' }),
        reload: () => bidi.ask('browsingContext.reload', { context, wait: 'complete' }),
        resize,
        press: key => bidi.ask('input.performActions', {
          context,
          actions: [{ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] })) }],
        }),
        evaluate: async (run, argument) => {
          const answer = await bidi.ask<{ type: string, result: { value?: string }, exceptionDetails?: { text: string } }>('script.callFunction', {
            functionDeclaration: `async argument => JSON.stringify(await (${run})(JSON.parse(argument)) ?? null)`,
            arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
            awaitPromise: true,
            target: { context },
          })
          if (answer.type !== 'success')
            throw new Error(answer.exceptionDetails?.text ?? 'the page threw')
          return JSON.parse(answer.result.value!)
        },
        problems: () => problems.splice(0),
        leave: async () => {
          stop()
          await bidi.ask('browser.removeUserContext', { userContext })
        },
      }
    },
  }
}
