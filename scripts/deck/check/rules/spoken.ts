import { ASKED, passagesOf, spokenIn, wordsFor, wordsIn } from '../../passages.ts'
import type { Rule } from '../deck.ts'

/** A second more or less is nobody's fault. */
const TOLERANCE = 1.1
const MINUTE = 60_000
/** So many words are said in half a minute, for which one picture has to hold. */
const MOST_ON_A_CLICK = 70
/** How many questions a slide of the appendix is there for. */
const QUESTIONS = 2

/** A slide of the talk itself has its time and its script. */
export const script: Rule = {
  id: 'script',
  evaluate: ({ frontmatter: { appendix, minutes }, note }) => appendix
    ? []
    : [
        ...minutes === undefined ? [{ what: 'plans no minutes; expected a number above 0' }] : [],
        ...note ? [] : [{ what: 'has no speaker notes; add them as the last comment of the slide' }],
      ],
}

/** A slide of the appendix says what it shows, and which questions it answers. */
export const answers: Rule = {
  id: 'answers',
  evaluate: ({ frontmatter: { appendix }, note = '' }) => {
    const [shown = '', ...asked] = note.split(ASKED)
    return !appendix || (shown.trim() && asked.length >= QUESTIONS)
      ? []
      : [{ what: `is in the appendix, and its notes ${shown.trim() ? `answer ${asked.length} questions` : 'do not say what it shows'}; expected what it shows, then ${QUESTIONS} paragraphs that begin with "**If asked:**", each a question and its answer` }]
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
