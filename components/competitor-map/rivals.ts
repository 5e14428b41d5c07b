import type { FactId } from '../essay/facts.ts'
import { citation } from '../essay/footnote.ts'

/** One rival on the map. To add one, add a row. */
export interface Rival {
  /** short and unique; the name of its step unless it shares one */
  id: string
  name: string
  /** the company behind it */
  parent: string
  /** the ground it comes from */
  ground: string
  /** what it is to Alipay in the essay: the old pursuer or a newcomer */
  kind: 'old' | 'new'
  /** what is known of its start, only where a fact of high confidence gives it */
  start?: string
  /** how it came in, at most two short lines, for somebody who points at it */
  entry: readonly [string, string]
  /** the fact behind `start` and `entry`; none means the essay is the only source */
  fact?: FactId
  /** the direction it presses from, in degrees: 0 = right, counter-clockwise, below 360 */
  angle: number
}

/** The four rivals the essay names (I.7), in the order it names them. */
export const rivals: readonly Rival[] = [
  {
    id: 'wechat',
    name: 'WeChat Pay',
    parent: 'Tencent',
    ground: 'messaging',
    kind: 'old',
    start: '2013',
    entry: ['Came with WeChat 5.0', 'in August 2013'],
    fact: 'F36',
    angle: 155,
  },
  {
    id: 'jd',
    name: 'JD Pay',
    parent: 'JD.com',
    ground: 'retail',
    kind: 'new',
    entry: ['The essay’s new force;', '“retail” is our addition'],
    angle: 37,
  },
  {
    id: 'meituan',
    name: 'Meituan Pay',
    parent: 'Meituan',
    ground: 'local services',
    kind: 'new',
    start: 'licence 2016',
    entry: ['Bought a payment', 'licence in 2016'],
    fact: 'F40',
    angle: 219,
  },
  {
    id: 'douyin',
    name: 'Douyin Pay',
    parent: 'ByteDance',
    ground: 'short video',
    kind: 'new',
    start: '2021',
    entry: ['Launched in', 'January 2021'],
    fact: 'F41',
    angle: 317,
  },
]

/** Who is behind a rival and what is known of its start. */
export function originOf({ parent, start }: Pick<Rival, 'parent' | 'start'>): string {
  return start ? `${parent}, ${start}` : parent
}

/** What the words about a rival rest on. */
export function sourceOf({ fact }: Pick<Rival, 'fact'>): string {
  return fact ? citation(fact) : 'the essay, I.7'
}
