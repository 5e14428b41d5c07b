/** The files of the talk, kept in memory: whatever is built meanwhile, a talk that has begun stays the same. */
import { extname } from 'node:path'
import type { Account } from '../../setup/together/account.ts'
import type { BuiltDeck } from '../publish/built-deck.ts'
import { filesOf } from '../publish/site/folder-files.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

export interface TalkFile {
  type: string
  content: Buffer
  /** whether it is the show, which opens where the talk is */
  isShow?: true
}

/** What there is at a path below the deck's own; undefined where there is nothing. */
export type Pages = (path: string) => TalkFile | undefined

async function readFolder(folder: string): Promise<ReadonlyMap<string, TalkFile>> {
  const files = await filesOf(folder)
  return new Map(files.map(({ path, content }) => [path, { type: TYPES[extname(path)] ?? 'application/octet-stream', content }]))
}

/** Says on a page that it is one of a talk, and where that is once somebody has moved it (setup/together/this-talk.ts). */
export function ofTalk(page: Buffer, { talk: { place }, version }: Account): Buffer {
  return Buffer.from(page.toString().replace('<html', `<html data-talk="${version > 0 ? `${place.slide} ${place.clicks}` : ''}"`))
}

/** The show at every address without an ending, and the speaker's view in `speaker/`. */
export async function readPages({ folder }: BuiltDeck, speaker: string): Promise<Pages> {
  const [deck, view] = await Promise.all([readFolder(folder), readFolder(speaker)])
  const show = { ...deck.get('index.html')!, isShow: true as const }
  return (path) => {
    const [, ofSpeaker] = /^speaker\/(.*)$/.exec(path) ?? []
    if (ofSpeaker !== undefined)
      return view.get(ofSpeaker || 'index.html')
    return extname(path) === '' || path.endsWith('.html') ? show : deck.get(path)
  }
}
