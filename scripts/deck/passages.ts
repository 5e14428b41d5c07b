/** What is said of a slide, as its notes have it, and how long that takes. Pure. */

const WORDS_A_MINUTE = 140
/** ms */
const A_CLICK = 1000
const MINUTE = 60_000

/** Begins what is said only to whoever asks. */
export const ASKED = /^\*\*If asked:\*\*\s*/m

export interface Passages {
  /** what is said at each step, as paragraphs: one more than there are clicks */
  passages: readonly (readonly string[])[]
  /** what to say when asked, as paragraphs */
  asked: readonly string[]
}

/** Plain text: words marked as bold or italic without their marks. */
const plain = (text: string) => text.replace(/(\*{1,3}|_{1,3})(?=\S)([^]*?\S)\1/g, '$2')

/** Paragraphs in plain text, a line each. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map(paragraph => plain(paragraph.replace(/\s*\n\s*/g, ' ').trim())).filter(paragraph => paragraph !== '')
}

/** What is said at each step, and what only when asked. */
export function passagesOf(note: string, clicks: number): Passages {
  const [spoken = '', ...asked] = note.split(ASKED)
  const passages = spoken.split(/\[click\]/).map(paragraphsOf)
  return {
    passages: Array.from({ length: Math.max(clicks + 1, passages.length) }, (_, step) => passages[step] ?? []),
    asked: paragraphsOf(asked.join('\n\n')),
  }
}

/** How many words are said. */
export const wordsIn = (paragraphs: readonly string[]) => paragraphs.join(' ').split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** How long it takes to say so many words and to click so often, ms. */
export const spokenIn = (words: number, clicks: number) => MINUTE * words / WORDS_A_MINUTE + A_CLICK * clicks

/** How many words fit into so many minutes beside so many clicks. */
export const wordsFor = (minutes: number, clicks: number) => Math.floor((MINUTE * minutes - A_CLICK * clicks) * WORDS_A_MINUTE / MINUTE)
