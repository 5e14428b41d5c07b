import { ASKED, passagesOf, spokenIn, wordsFor, wordsIn } from '../../passages.ts'
import type { Finding, Rule } from '../deck.ts'

/** A second more or less is nobody's fault. */
const TOLERANCE = 1.1
const MINUTE = 60_000
/** So many words are said in half a minute, for which one picture has to hold. */
const MOST_ON_A_CLICK = 70
/** How many questions a slide of the appendix is there for. */
const QUESTIONS = 2

/** A slide of the talk itself has its time and its script; one of the appendix says what it shows, and which questions it answers. */
export const script: Rule = {
  id: 'script',
  evaluate: ({ frontmatter: { appendix, minutes }, note = '' }) => {
    const isAside = appendix === true
    const found: Finding[] = []
    const [shown = '', ...asked] = note.split(ASKED)
    if (!isAside && minutes === undefined)
      found.push({ what: 'plans no minutes; expected a number above 0' })
    if (!note)
      found.push({ what: `has no speaker notes; add ${isAside ? 'what it shows, and two questions it answers, ' : 'them '}as the last comment of the slide` })
    else if (!shown.trim())
      found.push({ what: 'has nothing but answers in its notes; say first what it shows' })
    if (isAside && note && asked.length < QUESTIONS)
      found.push({ what: `is in the appendix and answers ${asked.length} questions in its notes; expected two paragraphs that begin with "**If asked:**", each a question and its answer` })
    return found
  },
}

const clicksIn = (note: string) => note.match(/\[click\]/g)?.length ?? 0

/** What is said on a slide can be said in its minutes. */
export const spokenTime: Rule = {
  id: 'spoken-time',
  evaluate: ({ frontmatter: { minutes }, note = '', keys }) => {
    if (typeof minutes !== 'number' || minutes <= 0)
      return []
    const clicks = clicksIn(note)
    const words = wordsIn(passagesOf(note, clicks).passages.flat())
    const taken = spokenIn(words, clicks) / MINUTE
    return taken <= minutes * TOLERANCE
      ? []
      : [{ line: keys.minutes, what: `has ${words} words in its notes and ${clicks} clicks, which take ${taken.toFixed(2)} minutes, and plans ${minutes}; leave out ${words - wordsFor(minutes, clicks)} words, or plan ${Math.ceil(taken * 4) / 4} minutes` }]
  },
}

/** No step has to wait long for the next. */
export const longPassage: Rule = {
  id: 'long-passage',
  evaluate: ({ note = '' }) => passagesOf(note, clicksIn(note)).passages.flatMap((passage, step) => {
    const words = wordsIn(passage)
    return words <= MOST_ON_A_CLICK ? [] : [{ what: `says ${words} words at step ${step + 1}; more than ${MOST_ON_A_CLICK} on one click is long for a picture that rests, so say less, or part it` }]
  }),
}
