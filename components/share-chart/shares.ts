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
export const together = { fact: 'F44', publisher: 'SCMP', label: 'End of 2024', at: 2024.95, above: 90 } as const

/** How far Alipay is ahead, in whole points, and whether they are rounded. */
export function leadOf({ alipay, tencent }: Pick<PublishedShare, 'alipay' | 'tencent'>): { points: number, isRounded: boolean } {
  const lead = Math.round((alipay - tencent) * 10) / 10 // of decimals that no binary number is
  return { points: Math.round(lead), isRounded: !Number.isInteger(lead) }
}

/** The sharpest fall of the lead between two figures of one publisher that follow each other: in how many quarters, by how many points. */
export function steepestFall(shares: readonly PublishedShare[]): { to: PublishedShare, quarters: number, points: number } | undefined {
  return shares.slice(1)
    .flatMap((to, i) => {
      const from = shares[i]!
      return from.publisher === to.publisher ? [{ to, quarters: Math.round((to.at - from.at) * 4), points: leadOf(from).points - leadOf(to).points }] : []
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points / b.quarters - a.points / a.quarters)[0]
}
