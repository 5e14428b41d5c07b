/** What a page is told that asks how much is kept. */
import { integrityOf, keepAll } from './keep-files.ts'
import { all, base, current } from './worker-manifest.ts'
import { scope } from './worker-scope.ts'

/** What a page asks (scripts/publish/site/keep-all.ts) with a port for the answers: whether all is kept, and to keep what is not. */
export type Question = 'is all kept?' | 'keep all'

/** How many files of all are kept; `failed` where one could not be had. */
export interface Answer { kept: number, of: number, failed?: true }

/** Answers a question, once or as often as there is something new to say. */
export async function answerPage(question: unknown, say: (answer: Answer) => void): Promise<void> {
  const entries = Object.entries(all)
  const cache = await scope.caches.open(current)
  const tell = async (failed?: true) => {
    const found = await Promise.all(entries.map(async ([path, integrity]) => integrityOf(await cache.match(base + path)) === integrity))
    say({ kept: found.filter(Boolean).length, of: entries.length, ...failed && { failed } })
  }
  await tell()
  if (question === 'keep all' satisfies Question)
    await keepAll(all).then(() => tell(), () => tell(true))
}
