/** Drives a WebKit of the system through its `WebKitWebDriver`, with selenium-webdriver: Debian's `webkit2gtk-driver`. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, Capabilities, Key } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import { PATIENCE } from './driver.ts'
import type { Driver } from './driver.ts'
import { settings, setWindow, startScreen } from './webkit-screen.ts'

const KEYS = { ArrowDown: Key.ARROW_DOWN, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, PageDown: Key.PAGE_DOWN }

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** `WebKitWebDriver`, where it is installed. */
export const findWebkit = () => ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'].find(existsSync)

async function findBrowser(): Promise<string> {
  const folders = (await readdir('/usr/lib')).flatMap(name => ['', '/webkit2gtk-4.1', '/webkit2gtk-4.0', '/webkitgtk-6.0'].map(inner => `/usr/lib/${name}${inner}/MiniBrowser`))
  const browser = folders.find(existsSync)
  if (!browser)
    throw new Error('WebKitWebDriver is there, but no MiniBrowser in /usr/lib; expected both in one package')
  return browser
}

/** One browser with the service that drives it. */
interface Started { browser: WebDriver, version: string, stop: () => Promise<void> }

/** Rejects after so many milliseconds. */
function late(milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} did not come within ${milliseconds / 1000} s`)), milliseconds).unref())
}

/** Each visitor has a service, because one that has started some dozens of browsers does not start the next. */
async function start(program: string, binary: string, env: NodeJS.ProcessEnv): Promise<Started> {
  const port = await freePort()
  const service = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' })
  const kill = () => service.kill()
  process.once('exit', kill)
  const stop = async () => {
    process.removeListener('exit', kill)
    const ended = new Promise(resolve => service.on('close', resolve))
    kill()
    await ended
  }
  try {
    const wanted = new Capabilities({ 'browserName': 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
    const end = Date.now() + PATIENCE
    for (;;) { // the service takes a moment to listen
      const asked = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build()
      const browser = await Promise.race([asked, late(PATIENCE, 'a browser')]).catch(async (error: unknown) => {
        if (Date.now() > end)
          throw error
        await new Promise(resolve => setTimeout(resolve, 50))
      })
      if (!browser)
        continue
      await browser.manage().setTimeouts({ script: 5000, pageLoad: PATIENCE })
      const version = (await browser.getCapabilities()).get('browserVersion') as string
      return { browser, version, stop: async () => {
        await Promise.race([browser.quit(), late(PATIENCE, 'the end of a browser')]).catch(() => {}) // it ends with its service at the latest
        await stop()
      } }
    }
  }
  catch (error) {
    await stop()
    throw error
  }
}

/** As `start`, and once more where nothing came. */
const startSurely = (...how: Parameters<typeof start>) => start(...how).catch(() => start(...how))

export async function webkitDriver(program: string): Promise<Driver> {
  const binary = await findBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-webkit-'))
  const screen = await startScreen()
  const end = () => screen.process?.kill()
  process.once('exit', end)
  const envs = { true: await settings(folder, true), false: await settings(folder, false) }
  const begin = (motion: boolean) => startSurely(program, binary, { ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: envs[`${motion}`] })
  const { version, stop } = await begin(true)
  await stop()
  return {
    name: `WebKit ${version} (WebKitGTK)`,
    rounding: 0.5,
    lacks: ['touch', 'pixels of a phone', 'the console and requests that fail'],
    close: async () => {
      end()
      process.removeListener('exit', end)
      await rm(folder, { recursive: true, force: true })
    },
    visit: async ({ window, motion }) => {
      const { browser, stop } = await begin(motion)
      await setWindow(browser, window).catch(async (error: unknown) => {
        await stop()
        throw error
      })
      return {
        goto: url => browser.get(url),
        reload: () => browser.navigate().refresh(),
        resize: window => setWindow(browser, window),
        press: key => browser.actions().sendKeys(KEYS[key]).perform(),
        // As text, or what is undefined would come as null.
        evaluate: async (run, argument) => {
          const script = `return Promise.resolve((${run})(arguments[0])).then(result => JSON.stringify(result ?? null))`
          return JSON.parse(await browser.executeScript<string>(script, argument))
        },
        problems: () => [],
        leave: stop,
      }
    },
  }
}
