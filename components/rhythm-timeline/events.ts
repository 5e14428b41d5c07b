import type { FactId } from '../essay/facts.ts'

/** One dated beat of Alipay's history. */
export interface TimelineEvent {
  /** the fact that dates it; its date is where the beat stands */
  fact: FactId
  /** three words at most for the label */
  name: string
  /** the step at which it appears */
  group: 'inventions' | 'breadth' | 'content'
}

/** What the essay praises (P3), at the dates of its public start. */
export const inventions: readonly TimelineEvent[] = [
  { fact: 'F10', name: 'Pay by phone', group: 'inventions' },
  { fact: 'F11', name: 'Yu’E Bao', group: 'inventions' },
  { fact: 'F13', name: 'Ant Forest', group: 'inventions' },
]

/** Attempts to be more than a payment tool (P5, P9, P10). The selection is ours. */
export const attempts: readonly TimelineEvent[] = [
  { fact: 'F18', name: 'Local services', group: 'breadth' },
  { fact: 'F19', name: 'Merchants tab', group: 'breadth' },
  { fact: 'F21', name: 'Social circles', group: 'breadth' },
  { fact: 'F15', name: 'Platform', group: 'breadth' },
  { fact: 'F23', name: 'Video', group: 'content' },
  { fact: 'F27', name: 'AI assistant', group: 'content' },
  { fact: 'F25', name: 'Creator cash', group: 'content' },
  { fact: 'F32', name: 'AI app', group: 'content' },
]
