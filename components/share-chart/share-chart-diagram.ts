import { defineDiagram } from '../frame/diagram.ts'
import { leadOf, shares, steepestFall, together } from './shares.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** The sharpest fall as a sentence. */
export function fallInWords({ quarters, points }: { quarters: number, points: number }): string {
  return `In ${small[quarters] ?? quarters} quarters the lead lost ${points} points.`
}

const fall = steepestFall(shares)

export const shareChart = defineDiagram({
  title: 'Published shares of third-party mobile payment in China, in per cent',
  steps: [
    {
      name: 'published',
      adds: [
        ...shares.map((share) => {
          const { points, isRounded } = leadOf(share)
          return `${share.publisher}, ${share.quarter}: Alipay ${share.alipay}, Tencent ${share.tencent}, a lead of ${isRounded ? 'about ' : ''}${points} points.`
        }),
        ...fall ? [fallInWords(fall)] : [],
        `${together.publisher}, ${together.label.toLowerCase()}: the two together over ${together.above}, no split given, single source.`,
        'The deck has no figures for the gaps, and the publishers are not joined by a line.',
      ].join(' '),
    },
  ],
})
