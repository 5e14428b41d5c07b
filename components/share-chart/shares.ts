import type { FactId } from '../essay/facts.ts'

/** A published pair of market shares in third-party mobile payment. */
export interface PublishedShare {
  fact: FactId
  publisher: string
  /** the quarter it speaks of */
  quarter: string
  /** the middle of the quarter as a fraction of years */
  at: number
  /** per cent */
  alipay: number
  /** per cent; WeChat Pay and QQ together where the publisher says Tencent or Tenpay */
  tencent: number
}

export const shares: readonly PublishedShare[] = [
  { fact: 'F42', publisher: 'Analysys', quarter: 'Q3 2015', at: 2015.625, alipay: 71, tencent: 16 },
  { fact: 'F42', publisher: 'Analysys', quarter: 'Q4 2016', at: 2016.875, alipay: 54, tencent: 37 },
  { fact: 'F43', publisher: 'iResearch', quarter: 'Q1 2020', at: 2020.125, alipay: 55.4, tencent: 38.8 },
]

/** The last published word has no split: together above this, at the end of the year. */
export const together = { fact: 'F44', publisher: 'SCMP', label: 'End 2024', at: 2024.95, above: 90 } as const
