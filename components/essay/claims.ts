import type { FactId } from './facts.ts'
import type { ParagraphId } from './paragraphs.ts'

/** How the public record stands to a claim of the essay, from the best. */
export const standings = ['holds', 'in part', 'contested'] as const
export type Standing = (typeof standings)[number]

/** A standing as slides name it. */
export const standingWords = { 'holds': 'Holds', 'in part': 'Holds in part', 'contested': 'Contested' } as const satisfies Record<Standing, string>

/** One claim of the essay against the record. */
export interface Claim {
  /** the name of its row, where links lead */
  id: string
  paragraph: ParagraphId
  /** what the essay says, in our words */
  says: string
  standing: Standing
  /** what the record says, in one line */
  record: string
  facts: readonly FactId[]
}

export const claims: readonly Claim[] = [
  { id: 'comeback', paragraph: 'P2', says: 'Ma’s comeback, reminiscing', standing: 'in part', record: 'Named old products, spoke mainly of AI; no post', facts: ['F1', 'F4'] },
  { id: 'social', paragraph: 'P9', says: 'Social attempts failed', standing: 'holds', record: 'An apology in 2016, out of the race by 2017', facts: ['F21', 'F22'] },
  { id: 'jd-pay', paragraph: 'I.7', says: 'JD Pay is a new force', standing: 'in part', record: 'Payment firm since 2012; pays WeChat codes from 2024', facts: ['F38', 'F39'] },
  { id: 'erodes', paragraph: 'I.7', says: 'Its ground erodes', standing: 'contested', record: 'Fell in 2015–16; by another count near 55% in 2020', facts: ['F42', 'F43', 'F44'] },
  { id: 'renew', paragraph: 'I.11', says: 'It should renew payment', standing: 'in part', record: 'Tap to pay came in 2024, AI Pay after the essay', facts: ['F16', 'F35'] },
  { id: 'e-commerce', paragraph: 'I.15', says: 'Alibaba’s e-commerce failed', standing: 'in part', record: 'Briefly overtaken in market value in 2023', facts: ['F46'] },
  { id: 'euro', paragraph: 'II.6', says: 'AI pushed at Euro 2024', standing: 'in part', record: 'At home, yes; the stadium boards sold payment', facts: ['F29', 'F30'] },
  { id: 'traffic-first', paragraph: 'II.9', says: 'Traffic first, not industry', standing: 'in part', record: 'Merchant plan in 2020, finance AI in 2023; no office AI', facts: ['F15', 'F26', 'F31'] },
  { id: 'anxiety', paragraph: 'C2', says: 'Anxiety', standing: 'in part', record: 'In 2026 Ant’s CEO called 2024 his most anxious year', facts: ['F34'] },
  { id: 'models', paragraph: 'C5', says: 'Three models to return to', standing: 'in part', record: 'Two of the three were not payments', facts: ['F11', 'F13'] },
]
