/** What the moves do to the talk, seen from the speaker's view. Pure. */
import type { Move } from '../../setup/hands/keys.ts'
import { undone } from '../../setup/together/clock.ts'
import type { OutlineSlide } from '../../setup/together/outline.ts'
import { arrived, curtained, pausedOrResumed, returned, returnedOn } from '../../setup/together/talk.ts'
import type { Place, Talk } from '../../setup/together/talk.ts'
import { following, lastSlide, preceding, slideAway } from '../../setup/together/walk.ts'

type Slides = readonly OutlineSlide[]
type Change = (talk: Talk, slides: Slides, now: number) => Talk

const to = (where: (slides: Slides, from: Place) => Place | undefined): Change => (talk, slides, now) =>
  arrived(talk, where(slides, talk.place) ?? talk.place, slides, now)

/** Goes to a slide, as it opens. */
export const goTo = ({ alias }: OutlineSlide): Change => to(() => ({ slide: alias, clicks: 0 }))

export const changes: Partial<Record<Move, Change>> = {
  'next': to(following),
  'back': to(preceding),
  'next slide': to((slides, from) => slideAway(slides, from, 1)),
  'previous slide': to((slides, from) => slideAway(slides, from, -1)),
  'first slide': to(([first]) => first && { slide: first.alias, clicks: 0 }),
  'last slide': to(lastSlide),
  'return': returned,
  'return on': returnedOn,
  'black': (talk, slides, now) => curtained(talk, 'black', slides, now),
  'white': (talk, slides, now) => curtained(talk, 'white', slides, now),
  'pause': pausedOrResumed,
  'sound': talk => ({ ...talk, sound: !talk.sound }),
  'wipe': talk => talk.strokes.length > 0 ? { ...talk, strokes: [] } : talk,
  'undo': talk => talk.clock.before ? { ...talk, clock: undone(talk.clock) } : talk,
}
