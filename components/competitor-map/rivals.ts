import type { FactId } from '../essay/facts.ts'
import { citation } from '../essay/footnote.ts'
import type { RivalFace } from '../things/rival-faces.ts'

/** One rival on the map. To add one, add a row. */
export interface Rival {
  /** short and unique; the name of its step unless it shares one */
  id: string
  name: string
  /** the company behind it */
  parent: string
  /** the ground it comes from, in a word, and as a face */
  ground: string
  face: RivalFace
  /** what it is to Alipay in the essay: the old pursuer or a newcomer */
  kind: 'old' | 'new'
  /** what is known of its start, only where a fact of high confidence gives it */
  start?: string
  /** how it came in, in one short line, for somebody who points at it */
  entry: string
  /** the fact behind `start` and `entry`; none means the essay is the only source */
  fact?: FactId
  /** the direction it presses from, in degrees: 0 = right, counter-clockwise, below 360 */
  angle: number
}

/** The four rivals the essay names (I.7), in the order it names them: the old one has a side to itself. */
export const rivals: readonly Rival[] = [
  {
    id: 'wechat',
    name: 'WeChat Pay',
    parent: 'Tencent',
    ground: 'messaging',
    face: 'messages',
    kind: 'old',
    start: 'since 2013',
    entry: 'with WeChat 5.0 in 2013',
    fact: 'F36',
    angle: 180,
  },
  {
    id: 'jd',
    name: 'JD Pay',
    parent: 'JD.com',
    ground: 'retail',
    face: 'parcels',
    kind: 'new',
    entry: '“retail” is our addition',
    angle: 72,
  },
  {
    id: 'meituan',
    name: 'Meituan Pay',
    parent: 'Meituan',
    ground: 'food',
    face: 'food',
    kind: 'new',
    start: 'licence 2016',
    entry: 'licence bought in 2016',
    fact: 'F40',
    angle: 316,
  },
  {
    id: 'douyin',
    name: 'Douyin Pay',
    parent: 'ByteDance',
    ground: 'video',
    face: 'video',
    kind: 'new',
    start: 'since 2021',
    entry: 'since January 2021',
    fact: 'F41',
    angle: 12,
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

/** What is written beside its ball: its name; what it is; what is known of its start, or when it comes forward, how it came and who says so. */
export function linesOf(rival: Rival, isForward: boolean): string[] {
  const { name, kind, ground, start } = rival
  const what = `${kind === 'old' ? 'old rival' : 'new'}, from ${ground}`
  return isForward ? [name, rival.entry, sourceOf(rival)] : start ? [name, what, start] : [name, what]
}
