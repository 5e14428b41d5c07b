/** The moves of the talk: each counts from where the last one has led, whoever made it. */
import { fullscreen, showGotoDialog, showOverview } from '@slidev/client/state/storage.ts'
import { keysAreShown, layDown, take, typed } from '../room/over.ts'
import { arrived, curtained, pausedOrResumed, returned, returnedOn } from '../together/talk.ts'
import type { Place } from '../together/talk.ts'
import { act } from '../together/this-talk.ts'
import { following, lastSlide, preceding, slideAway } from '../together/walk.ts'
import type { WalkedSlide } from '../together/walk.ts'
import type { Move } from './keys.ts'

/** Goes where `where` says, seen from where the talk is; nowhere if it says nothing. */
function go(where: (slides: readonly WalkedSlide[], from: Place) => Place | undefined): void {
  act((talk, slides, now) => arrived(talk, where(slides, talk.place) ?? talk.place, slides, now))
}

/** What the moves do that lead through the talk. */
export const moves: Partial<Record<Move, () => unknown>> = {
  'next': () => go(following),
  'back': () => go(preceding),
  'next slide': () => go((slides, from) => slideAway(slides, from, 1)),
  'previous slide': () => go((slides, from) => slideAway(slides, from, -1)),
  'first slide': () => go(([first]) => first && { slide: first.alias, clicks: 0 }),
  'last slide': () => go(lastSlide),
  'go': () => go(slides => slideAway(slides, { slide: slides[0]!.alias, clicks: 0 }, Number(typed.value) - 1)),
  'return': () => act(returned),
  'return on': () => act(returnedOn),
  'black': () => act((talk, slides, now) => curtained(talk, 'black', slides, now)),
  'white': () => act((talk, slides, now) => curtained(talk, 'white', slides, now)),
  'pause': () => act(pausedOrResumed),
  'sound': () => act(talk => ({ ...talk, sound: !talk.sound })),
  'laser': () => take('laser'),
  'pen': () => take('pen'),
  'wipe': () => act(talk => ({ ...talk, strokes: [] })),
  'keys': () => keysAreShown.value = !keysAreShown.value,
  'clear': layDown,
  'overview': () => showOverview.value = true,
  'goto': () => showGotoDialog.value = true,
  'full screen': () => fullscreen.toggle(),
  'close': () => showOverview.value = false,
}
