import type { FactId } from '../essay/facts.ts'
import type { ParagraphId } from '../essay/paragraphs.ts'

/** How the public record stands to a claim of the essay. */
export const standings = ['supported', 'nuanced', 'contested'] as const
export type Standing = (typeof standings)[number]

/** One claim of the essay against the record. */
export interface Claim {
  paragraph: ParagraphId
  /** what the essay says, in our words */
  says: string
  standing: Standing
  /** what the record says, in one line */
  record: string
  facts: readonly FactId[]
}

export const claims: readonly Claim[] = [
  { paragraph: 'P9', says: 'Social attempts failed', standing: 'supported', record: 'Circles ended in an apology within days', facts: ['F21'] },
  { paragraph: 'P2', says: 'Ma’s comeback, reminiscing', standing: 'nuanced', record: 'He spoke mainly of AI; no post, no control of Ant', facts: ['F1', 'F6'] },
  { paragraph: 'I.7', says: 'JD Pay is a new force', standing: 'nuanced', record: 'A payment firm since 2012; new in 2024 is opening up', facts: ['F38', 'F39', 'F45'] },
  { paragraph: 'I.7', says: 'Its ground is eroding', standing: 'contested', record: 'Fell in 2015–2016, near 55% in 2020', facts: ['F42', 'F43', 'F44'] },
  { paragraph: 'I.11', says: 'It should renew payment', standing: 'nuanced', record: 'Tap to pay came in 2024, AI Pay after the essay', facts: ['F16', 'F35'] },
  { paragraph: 'I.15', says: 'Alibaba’s shops failed', standing: 'nuanced', record: 'Lost ground, briefly overtaken in value', facts: ['F46'] },
  { paragraph: 'II.6', says: 'AI pushed at Euro 2024', standing: 'nuanced', record: 'To viewers at home; stadium boards sold payment', facts: ['F29', 'F30'] },
  { paragraph: 'II.9', says: 'Traffic first, industry last', standing: 'contested', record: 'Work tools left aside, yet a finance model for professionals', facts: ['F31', 'F26'] },
  { paragraph: 'C2', says: 'Anxiety', standing: 'supported', record: 'Later the Ant CEO’s own word for his 2024', facts: ['F34'] },
]
