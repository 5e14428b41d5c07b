/** What the handout and the reading view both say and draw. */
import { html } from './html.ts'

/** The mark of a link that leads outside, as in OutsideLink.vue. */
export const outsideArrow = html`<svg class="outside-arrow" viewBox="0 0 10 10" aria-hidden="true"><path d="M2 8 8 2M3 2h5v5"/></svg>`

/** What is the essay's and what is ours, and how to read the labels. */
export const whoseWords = 'The argument is the essay’s; the words, the pictures and the choice of facts are ours. Numbers such as F28 name facts from outside the essay, each with its publisher; II.8 and the like are the essay’s paragraphs as we count them.'
