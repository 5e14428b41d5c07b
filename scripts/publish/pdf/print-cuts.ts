/** Prints a built deck: one browser, up to three files. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEssay } from '../../../components/essay/essay.ts'
import type { BuiltDeck } from '../built-deck.ts'
import { visitDeck } from '../visit.ts'
import type { Visit } from '../visit.ts'
import { commitDate } from './commit-date.ts'
import { cuts, plans } from './cuts.ts'
import type { Cut } from './cuts.ts'
import { finishPdf } from './finish-pdf.ts'

export interface WriteOptions {
  /** where the files go; each is replaced only by a whole one, and only when all could be made */
  folder: string
  only?: readonly Cut[]
  /** aliases of the deck; all slides when not given */
  slides?: readonly string[] | undefined
  onProgress?: (done: number, of: number, what: string) => void
  signal?: AbortSignal
}

export interface PrintedFile { cut: Cut, file: string, pages: number, bytes: number }

const metadata = {
  author: afterEssay,
  subject: 'An essay on Alipay, retold: how expectations became anxiety and anxiety broke its rhythm',
  keywords: ['Alipay', 'payment', 'platform', 'tool', 'AI', 'rhythm'],
}

/** Writes what is asked for into `folder`, from an open print view. Throws when anything cannot be printed or written. */
export async function writeCuts(visit: Visit, { folder, only = cuts, slides: aliases, onProgress = () => {}, signal }: WriteOptions): Promise<PrintedFile[]> {
  const asked = visit.slides.filter(({ alias }) => aliases?.includes(alias) ?? true)
  const date = await commitDate()
  const partialOf = (file: string) => `${file}.${process.pid}.partial`
  const files: PrintedFile[] = []
  await mkdir(folder, { recursive: true })
  try {
    for (const cut of only) {
      onProgress(files.length, only.length, `${cut}.pdf`)
      const { title, slides: slidesOf, pages: pagesOf, print } = plans[cut]
      const slides = slidesOf(asked, visit.slides[0]!)
      const pages = pagesOf(slides)
      const bytes = await finishPdf(await print(visit, slides), pages, { ...metadata, title, date })
      const file = join(folder, `${cut}.pdf`)
      files.push({ cut, file, pages: pages.length, bytes: bytes.length })
      await writeFile(partialOf(file), bytes)
    }
    signal?.throwIfAborted()
    for (const { file } of files)
      await rename(partialOf(file), file)
    onProgress(files.length, only.length, 'done')
    return files
  }
  finally {
    for (const { file } of files)
      await rm(partialOf(file), { force: true })
  }
}

/** Opens a built deck and writes what is asked for of it. */
export async function printCuts({ dist, ...options }: WriteOptions & { dist: BuiltDeck }): Promise<PrintedFile[]> {
  return visitDeck(dist, visit => writeCuts(visit, options), options.signal)
}
