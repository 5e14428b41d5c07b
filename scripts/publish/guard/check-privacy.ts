/**
 * What must not leave the house: notes, facts nobody shows, marks of the machine the site was built on. Pure. By hand, because
 * scanners for secrets look for keys and passwords, not for sentences of ours.
 */
import type { Fact } from '../../../components/essay/facts.ts'
import type { Problem } from '../../deck/check-deck.ts'
import { wordsBetweenTags } from './asked-by.ts'

/** A file of the site with what can be read in it: the text of a PDF, of other files the file itself; empty for pictures and fonts. */
export interface ReadFile { path: string, content: Uint8Array, text: string }

export interface Secrets {
  /** the speaker notes, with the slide they belong to */
  notes: readonly { where: string, text: string }[]
  /** what is shown anyway: words the notes share with it are no secret */
  shown: string
  facts: readonly Fact[]
  /** the facts that slides name */
  used: ReadonlySet<string>
  /** folders of this machine */
  folders: readonly string[]
}

/** So many words in a row are the same by intention only. */
const RUN = 8

/** Fewer say nothing. */
const FEWEST = 4

function wordsOf(text: string): string[] {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&#?\w+;|\\[nrt]/g, ' ')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All runs of words, or the whole text where it is shorter, down to the fewest that say something. */
function runsOf(text: string): string[] {
  const words = wordsOf(text)
  const length = Math.min(RUN, words.length)
  return length < FEWEST ? [] : words.slice(0, words.length - length + 1).map((_, i) => words.slice(i, i + length).join(' '))
}

/** All that a fact says. */
function textsOf({ claim, caveat = '', sources }: Fact): string[] {
  return [claim, caveat, ...sources.map(source => source.title)]
}

/** What each run gives away. */
function secretsByRun({ notes, shown, facts, used }: Secrets): Map<string, string> {
  const known = new Set([shown, ...facts.filter(({ id }) => used.has(id)).flatMap(textsOf)].flatMap(runsOf))
  const secrets = new Map<string, string>()
  const keepSecret = (text: string, what: string) => {
    for (const run of runsOf(text).filter(run => !known.has(run)))
      secrets.set(run, what)
  }
  for (const fact of facts.filter(({ id }) => !used.has(id))) {
    for (const text of textsOf(fact))
      keepSecret(text, `the fact ${fact.id}, which no slide names; leave it out (scripts/slidev/lean-client.ts does, for the script), or name it on a slide`)
  }
  for (const { where, text } of notes)
    keepSecret(text, `the speaker notes of ${where}; the site holds none, so find what puts them there`)
  return secrets
}

/** Every stretch of words of a file that the secrets hold, each secret once. */
function leaks(text: string, secrets: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  const lengths = new Set([...secrets.keys()].map(run => run.split(' ').length))
  for (const variant of [text, wordsBetweenTags(text)]) {
    const words = wordsOf(variant)
    for (const length of lengths) {
      for (let i = 0; i + length <= words.length; i++) {
        const run = words.slice(i, i + length).join(' ')
        const what = secrets.get(run)
        if (what !== undefined && !found.has(what))
          found.set(what, run)
      }
    }
  }
  return found
}

/** Claims and caveats that the script holds and does not need, even of facts that are shown. */
function unneeded(text: string, facts: readonly Fact[]): string[] {
  const said = (words: readonly string[]) => ` ${words.join(' ')} `
  const all = said(wordsOf(text))
  const isHeld = (words: readonly string[]) => words.length >= FEWEST && all.includes(said(words))
  return facts.flatMap(({ id, claim, caveat = '' }) => {
    const held = Object.entries({ claim, caveat }).filter(([, value]) => isHeld(wordsOf(value)))
    return held.map(([name]) => `holds the ${name} of the fact ${id}; expected a script without (components/essay/shown-facts.ts), so take it from there`)
  })
}

export function checkPrivacy(files: readonly ReadFile[], secrets: Secrets): Problem[] {
  const byRun = secretsByRun(secrets)
  return files.flatMap(({ path, text }) => {
    const isCode = /\.(?:js|css|html)$/.test(path)
    const route = isCode ? /path:\s*["'`](\/(?:presenter|notes|notes-edit|entry|overview|export)\b[^"'`]*)/.exec(text) : null
    const found = [
      ...[...leaks(text, byRun)].map(([what, run]) => `holds "${run}" of ${what}`),
      ...path.endsWith('.js') ? unneeded(text, secrets.facts) : [],
      ...route ? [`has the route ${route[1]}; expected the show alone, so set what opens it to "dev" in the head of slides.md`] : [],
      .../^(?:presenter|notes|notes-edit|entry)(?:\/|\.html$)/.test(path) ? ['is a page for whoever gives the talk; expected none in the site, so do not write it'] : [],
      ...path.endsWith('.map') || (isCode && /[#@]\s*sourceMappingURL=/.test(text)) ? ['is or names a source map; expected none, so set build.sourcemap to false'] : [],
      ...secrets.folders.filter(folder => text.includes(folder)).map(folder => `names ${folder}, a folder of the machine it was built on; expected paths of the site only`),
    ]
    return found.map(what => ({ where: path, what }))
  })
}
