/** What whoever gives the talk has before them, and no audience ever loads. */
import type { WalkedSlide } from './walk.ts'

export interface OutlineSlide extends WalkedSlide {
  /** from 1 */
  no: number
  headline: string
  /** the part of the talk, in words */
  part: string
  /** what is said at each step, as paragraphs: one more than there are clicks */
  passages: readonly (readonly string[])[]
  /** what to say when asked, as paragraphs */
  asked: readonly string[]
}

export interface Outline {
  title: string
  slides: readonly OutlineSlide[]
  /** of the last rehearsal: how long had been spoken when each slide was come to, ms, by alias */
  rehearsed?: Readonly<Record<string, number>>
}
