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
  { paragraph: 'P2', says: 'Ma’s comeback, reminiscing', standing: 'nuanced', record: 'Named old products, spoke mainly of AI; no post', facts: ['F1', 'F4'] },
  { paragraph: 'P9', says: 'Social attempts failed', standing: 'supported', record: 'An apology in 2016, out of the race by 2017', facts: ['F21', 'F22'] },
  { paragraph: 'I.7', says: 'JD Pay is a new force', standing: 'nuanced', record: 'Had a payment firm in 2012; pays WeChat codes from 2024', facts: ['F38', 'F39'] },
  { paragraph: 'I.7', says: 'Its ground erodes', standing: 'contested', record: 'Fell in 2015–2016, near 55% in 2020', facts: ['F42', 'F43', 'F44'] },
  { paragraph: 'I.11', says: 'It should renew payment', standing: 'nuanced', record: 'Tap to pay in 2024, AI Pay after the essay', facts: ['F16', 'F35'] },
  { paragraph: 'I.15', says: 'Alibaba’s e-commerce failed', standing: 'nuanced', record: 'Briefly overtaken in value in 2023', facts: ['F46'] },
  { paragraph: 'II.6', says: 'AI pushed at Euro 2024', standing: 'nuanced', record: 'At home, yes; stadium boards sold payment', facts: ['F29', 'F30'] },
  { paragraph: 'II.9', says: 'Traffic first, not industry', standing: 'nuanced', record: 'Merchant plan in 2020, finance AI in 2023; no office AI', facts: ['F15', 'F26', 'F31'] },
  { paragraph: 'C2', says: 'Anxiety', standing: 'nuanced', record: 'In 2026 Ant’s CEO called 2024 his most anxious year', facts: ['F34'] },
  { paragraph: 'C5', says: 'Three models to return to', standing: 'nuanced', record: 'Two of the three were not payments', facts: ['F11', 'F13'] },
]
