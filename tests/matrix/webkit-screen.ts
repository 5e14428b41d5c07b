/** Where WebKit's windows open, and how they come to their size. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WebDriver } from 'selenium-webdriver'
import { PATIENCE } from './driver.ts'
import type { Window } from './driver.ts'

/** The small browser that the driver starts has buttons, which keep its window from being as narrow as a phone. */
const NARROW = 'button, entry, image, label, progressbar, headerbar { min-width: 0; min-height: 0; margin: 0; border: 0; padding: 0; font-size: 1px; -gtk-icon-source: none }'

/** Whoever has no screen gets one that no one sees, large enough for any window. Throws when there is no Xvfb. */
export async function startScreen(): Promise<{ display: string, process?: ChildProcess }> {
  if (process.env.DISPLAY)
    return { display: process.env.DISPLAY }
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '4000x2400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const display = await new Promise<string>((resolve, reject) => {
    child.on('error', () => reject(new Error('there is no screen and no Xvfb to make one: apt-get install xvfb')))
    child.stdio[3]!.on('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
  return { display, process: child }
}

/** The folder of GTK's settings: windows of any width, and motion as asked for. */
export async function settings(folder: string, motion: boolean): Promise<string> {
  const own = join(folder, motion ? 'motion' : 'still')
  await mkdir(join(own, 'gtk-3.0'), { recursive: true })
  await writeFile(join(own, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${motion ? 1 : 0}\n`)
  await writeFile(join(own, 'gtk-3.0/gtk.css'), NARROW)
  return own
}

/** The window around the page has a bar: it is made larger by as much as the page is too small, until it is right; it changes when it likes. */
export async function setWindow(browser: WebDriver, { width, height }: Window): Promise<void> {
  const frame = browser.manage().window()
  const end = Date.now() + PATIENCE
  for (;;) {
    const [wide, high, outerWide, outerHigh] = await browser.executeScript<[number, number, number, number]>('return [innerWidth, innerHeight, outerWidth, outerHeight]')
    if (wide === width && high === height)
      return
    if (Date.now() > end)
      throw new Error(`the window is ${wide} x ${high} after ${PATIENCE / 1000} s, expected ${width} x ${height}`)
    await frame.setRect({ x: 0, y: 0, width: width + outerWide - wide, height: height + outerHigh - high })
    await new Promise(resolve => setTimeout(resolve, 15))
  }
}
