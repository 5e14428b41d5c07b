/** What the checks need of a browser: little enough for any engine, whether Playwright drives it or WebDriver does. */

/** The part of the screen that shows the page, in CSS px, as a device has it. */
export interface Window {
  width: number
  height: number
  /** px of the screen in one CSS px; 1 where a driver cannot set it */
  scale?: number
  touch?: boolean
}

export type Key = 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'PageDown'

/** Somebody who comes with nothing kept, and keeps what the pages leave until the end. */
export interface Visitor {
  goto: (url: string) => Promise<void>
  reload: () => Promise<void>
  resize: (window: Window) => Promise<void>
  press: (key: Key) => Promise<void>
  /** runs a function that stands alone in the page, and waits for what it promises; `argument` and result are plain data */
  evaluate: <Argument, Result>(run: (argument: Argument) => Result, argument: Argument) => Promise<Awaited<Result>>
  /** what went wrong since it was last asked, as far as the driver hears of it */
  problems: () => string[]
  leave: () => Promise<void>
}

export interface Driver {
  /** for people: `Firefox 153.0 (Debian's, by Playwright over WebDriver BiDi)` */
  name: string
  /** px by which it makes each letter of a picture longer or shorter, so that the next begins at a whole px; 0 where it does not */
  rounding: number
  /** what it cannot set or hear, for the report */
  lacks: readonly string[]
  /** `url` is the site that is visited: whatever else a page asks for is a problem */
  visit: (how: { url: string, window: Window, motion: boolean }) => Promise<Visitor>
  close: () => Promise<void>
}

/** For a wait, in milliseconds: long, because a machine may be busy with other things, too. */
export const PATIENCE = 20_000

/** Asks the page again and again until it lacks nothing. Throws what it lacks when that does not come. */
export async function until<Argument>(visitor: Visitor, lacks: (argument: Argument) => string | Promise<string>, argument: Argument): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;) {
    // While one page gives way to another there is none to ask.
    const lacking = await visitor.evaluate(lacks, argument)
      .catch((error: unknown) => `no page answers: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    if (lacking === '')
      return
    if (Date.now() > end)
      throw new Error(`after ${PATIENCE / 1000} s ${lacking}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
