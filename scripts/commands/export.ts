/** Prints the deck: `npm run export` writes exports/deck.pdf, steps.pdf and handout.pdf; script.pdf and the show in one file when they are asked for. */
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Presets, SingleBar } from 'cli-progress'
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { deckSlides } from '../deck/slides.ts'
import { builtDeck } from '../publish/built-deck.ts'
import { allCuts, cuts } from '../publish/pdf/cuts.ts'
import type { Cut } from '../publish/pdf/cuts.ts'
import { printCuts } from '../publish/pdf/print-cuts.ts'
import { writeSingleFile } from '../publish/single-file.ts'
import { readOptions } from './options.ts'

const usage = {
  name: 'npm run export',
  does: `Prints the deck to PDF:
  deck.pdf     a page a slide, for sending round
  steps.pdf    a page a step, for presenting without a browser
  handout.pdf  A4 sheets to read: picture, words, sources
  script.pdf   A4 sheets to speak from: every step with its notes. It is made only when named, and not to be handed out
  out-of-rhythm.html  the show in one file, made only when named (file): a double click opens it, without a network`,
  options: {
    only: { type: 'string', value: 'deck,script,file', says: 'some of the files (deck,steps,handout)' },
    slides: { type: 'string', value: 'rivals,mains', says: 'some of the slides, by alias' },
    out: { type: 'string', value: 'DIR', default: 'exports', says: 'where to (exports)' },
  },
  example: 'npm run export -- --only handout --slides rivals,mains --out ~/talk',
} as const

/** What --only can name: the PDFs, and the show in one file. */
const files = [...allCuts, 'file'] as const

class Refusal extends Error {}

function list(value: string | undefined): string[] | undefined {
  return value?.split(',').map(item => item.trim()).filter(item => item !== '')
}

function isCut(name: string): name is Cut {
  return (allCuts as readonly string[]).includes(name)
}

/** What to do about what the system said. */
function explain(error: unknown, out: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `the disk of ${out} is full; make room, or choose another folder with --out`
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(String(code)))
    return `${out} cannot be written to (${code}); choose another folder with --out`
  if (/browserType\.launch|chromium/i.test(message))
    return `the browser could not be started (${message}); run npm ci on Linux x64, or npx playwright install chromium elsewhere`
  return message
}

async function main(signal: AbortSignal): Promise<void> {
  const { only, slides, out } = readOptions(usage).values
  const wanted = list(only) ?? [...cuts]
  const unknown = wanted.find(name => !(files as readonly string[]).includes(name))
  if (unknown !== undefined || wanted.length === 0)
    throw new Refusal(`--only names "${unknown ?? ''}"; expected some of ${files.join(', ')}`)
  if (!await deckIsSound())
    throw new Refusal('the deck has the problems above')
  const known = (await deckSlides()).map(({ alias }) => alias)
  const stranger = list(slides)?.find(alias => !known.includes(alias))
  if (stranger !== undefined)
    throw new Refusal(`--slides names "${stranger}", which the deck does not have; expected some of ${known.join(', ')}`)
  const folder = resolve(out)
  if ((await stat(folder).catch(() => undefined))?.isDirectory() === false)
    throw new Refusal(`--out is ${out}, which is a file; expected a folder`)
  if (wanted.includes('file') && slides !== undefined)
    throw new Refusal('--slides chooses pages of PDFs; the file always holds the whole show, so name it in a run of its own')
  const bar = new SingleBar({ format: '{bar} {what}', barsize: 24, hideCursor: true, clearOnComplete: true, stream: process.stderr }, Presets.shades_grey)
  bar.start(wanted.length + 1, 0, { what: 'the deck' })
  try {
    const dist = await builtDeck({ onBuild: () => bar.update(0, { what: 'building the deck' }) })
    const onProgress = (done: number, _: number, what: string) => bar.update(done + 1, { what })
    const printed = wanted.some(isCut) ? await printCuts({ dist, folder, only: wanted.filter(isCut), slides: list(slides), signal, onProgress }) : []
    const show = join(folder, 'out-of-rhythm.html')
    const weight = wanted.includes('file') ? await writeSingleFile(dist, show) : undefined
    bar.stop()
    for (const { file, pages, bytes } of printed)
      console.log(`${relative(process.cwd(), file).padEnd(24)} ${String(pages).padStart(3)} pages  ${Math.round(bytes / 1000)} kB`)
    if (weight !== undefined)
      console.log(`${relative(process.cwd(), show).padEnd(24)} the show  ${Math.round(weight / 1000)} kB`)
  }
  catch (error) {
    bar.stop()
    throw error instanceof Refusal ? error : new Refusal(explain(error, out))
  }
}

const interruption = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => interruption.abort(new Refusal('interrupted')))
try {
  await main(interruption.signal)
}
catch (error) {
  const reason = interruption.signal.aborted ? 'interrupted' : error instanceof Refusal ? error.message : String(error)
  console.error(`Nothing was written; earlier files are untouched: ${reason}.`)
  process.exitCode = 1
}
