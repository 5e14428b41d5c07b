/** Whether a clicker's keys arrive. */
import { right, unknown, wrong } from './check.ts'
import type { Verdict } from './check.ts'

/** What a terminal hears of the keys that clickers send. */
const KEYS: Readonly<Record<string, string>> = {
  '\x1B[6~': 'PageDown',
  '\x1B[5~': 'PageUp',
  '\x1B[C': '→',
  '\x1B[D': '←',
  '\x1B[15~': 'F5',
  '\x1B': 'Escape',
  'b': 'b',
  '.': '.',
  ' ': 'Space',
}

/** What was heard, as a verdict. Pure. */
export function judgeKeys(heard: readonly string[]): Verdict {
  const names = heard.map(key => KEYS[key])
  const known = [...new Set(names.filter(name => name !== undefined))]
  if (known.some(name => ['PageDown', '→', 'Space'].includes(name)))
    return right(`The clicker's keys arrive: ${known.join(', ')}.`)
  return wrong(heard.length === 0
    ? 'No key came from the clicker: is it on, and its receiver plugged in?'
    : `From the clicker came ${known.join(', ') || 'a key that the talk does not know'}, and nothing that means next.`)
}

const PATIENCE = 10_000

/** Asks for a press, and waits until one that means next has come, or for ten seconds. Enter goes without. */
export function askForClicker({ stdin, stdout } = process): Promise<Verdict> {
  if (!stdin.isTTY || !stdout.isTTY)
    return Promise.resolve(unknown('Without a terminal nobody can press a clicker here; run npm run ready in one.'))
  stdout.write('  Press "next" on your clicker now (Enter if you have none) ... ')
  return new Promise((resolve) => {
    const heard: string[] = []
    const end = (verdict: Verdict) => {
      clearTimeout(timer)
      stdin.setRawMode(false).off('data', hear).pause()
      stdout.write('\r\x1B[K')
      resolve(verdict)
    }
    const timer = setTimeout(() => end(judgeKeys(heard)), PATIENCE)
    function hear(chunk: Buffer): void {
      const key = chunk.toString()
      if (key === '\x03') // Ctrl+C
        process.exit(130)
      if (key === '\r' || key === '\n')
        return end(unknown('No clicker was tried.'))
      heard.push(key)
      if (judgeKeys(heard).is === 'right')
        end(judgeKeys(heard))
    }
    stdin.setRawMode(true).on('data', hear).resume()
  })
}
