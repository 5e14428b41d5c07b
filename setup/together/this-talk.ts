/** The talk as this window has it: everything that is done to it in the live deck is done here. */
import { slides } from '@slidev/client/logic/slides.ts'
import { shallowRef } from 'vue'
import type { Room } from '../hands/keys.ts'
import { talkAt } from './talk.ts'
import type { Place, Talk } from './talk.ts'
import type { WalkedSlide } from './walk.ts'

/** Whether the server that serves this window gives a talk; on a hosted link, or while the deck is edited, each window is alone. */
export const isTalk = 'talk' in document.documentElement.dataset

/** Where the talk was when its server gave this page; undefined before it has begun. A window opens there, and shows no other slide first. */
export function placeOfTalk(): Place | undefined {
  const [slide, clicks] = document.documentElement.dataset.talk?.split(' ') ?? []
  return slide && clicks ? { slide, clicks: Number(clicks) } : undefined
}

/**
 * What this window is to the speaker's: `now` and `next` are the frames in it, which show what the room sees and what comes;
 * any other is a show.
 */
export const view = window.name === 'now' || window.name === 'next' ? window.name : 'show'

/** As keys see it. */
export const room: Room = isTalk ? 'show' : 'link'

export const talk = shallowRef<Talk>(talkAt({ slide: '', clicks: 0 }))

/** Changes the talk for all its windows. Set by use-together.ts. */
let change: (talk: Talk) => void = next => talk.value = next

export function setChange(by: (talk: Talk) => void): void {
  change = by
}

/** Does something to the talk. */
export function act(how: (talk: Talk, slides: readonly WalkedSlide[], now: number) => Talk): void {
  change(how(talk.value, walkedSlides(), Date.now()))
}

/** The slides of the deck, as one walks through them. */
export function walkedSlides(): WalkedSlide[] {
  return slides.value.map(({ meta: { slide: { frontmatter: { routeAlias, counted, clicks = counted, appendix = false, minutes } } } }) =>
    ({ alias: routeAlias, clicks: clicks ?? 0, appendix, minutes }))
}
