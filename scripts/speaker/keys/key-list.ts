/** The keys of the talk for whoever asks for them. The keys themselves are read from the keyboard's own table. Pure. */
import { moveOf } from '../../../setup/hands/keys.ts'
import type { Key, Move } from '../../../setup/hands/keys.ts'

const WORDS: readonly { title: string, moves: readonly (readonly [Move, string])[] }[] = [
  { title: 'The way through the talk', moves: [
    ['next', 'next step'],
    ['back', 'step back'],
    ['next slide', 'next slide'],
    ['previous slide', 'slide before'],
    ['first slide', 'first slide'],
    ['last slide', 'last slide; again, the last of the appendix'],
    ['return', 'back to where the last jump was made'],
    ['return on', 'on again'],
    ['overview', 'all slides, seen by you alone'],
    ['go', 'to the slide whose number was typed'],
  ] },
  { title: 'What the room sees', moves: [
    ['black', 'black, and back'],
    ['white', 'white, and back'],
    ['laser', 'laser spot, over the picture'],
    ['pen', 'pen, over the picture'],
    ['wipe', 'wipes what the pen drew'],
    ['open show', 'opens the show'],
    ['swap', 'trades the two windows'],
    ['full screen', 'fills the screen with this window'],
  ] },
  { title: 'Notes', moves: [
    ['if asked', 'what to say when asked'],
    ['notes on', 'a long passage further down'],
    ['notes back', 'and up again'],
    ['larger notes', 'larger letters'],
    ['smaller notes', 'smaller letters'],
  ] },
  { title: 'Time', moves: [
    ['pause', 'stops the clock for a question'],
    ['zero', 'twice: the time to zero'],
    ['undo', 'takes that back'],
    ['keys', 'this list'],
    ['clear', 'sends away what lies over the view'],
  ] },
]

/** Every key a table may name, with what it is called on a keyboard. */
const KEYS: readonly (readonly [key: string, shown: string])[] = [
  ['ArrowRight', 'Right'], ['ArrowLeft', 'Left'], ['ArrowUp', 'Up'], ['ArrowDown', 'Down'], [' ', 'Space'], ['PageDown', 'Page down'], ['PageUp', 'Page up'],
  ['Home', 'Home'], ['End', 'End'], ['Enter', 'Enter'], ['Backspace', 'Backspace'], ['Escape', 'Esc'], ['F5', 'F5'],
  ['AudioVolumeDown', 'Volume down'], ['AudioVolumeUp', 'Volume up'],
  ...[...'abcdefghijklmnopqrstuvwxyz.,+-=`?'].map(key => [key, key] as const),
]

const pressed = (key: string, shiftKey: boolean): Key =>
  ({ key, code: '', shiftKey, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false })

/** The keys that ask for a move, as they are called on a keyboard. */
export function keysFor(move: Move): string[] {
  const asks = (key: string, shiftKey: boolean) => moveOf(pressed(key, shiftKey), { shown: 'slides', focus: 'none' }) === move
  return KEYS.flatMap(([key, shown]) => [
    ...asks(key, false) ? [shown] : [],
    ...asks(key, true) && !asks(key, false) ? [`Shift ${shown}`] : [],
  ])
}

/** All moves with their keys, in groups; what no key asks for is left out. */
export function keyList(): { title: string, rows: { keys: string[], does: string }[] }[] {
  return WORDS.map(({ title, moves }) => ({
    title,
    rows: moves.map(([move, does]) => ({ keys: keysFor(move), does })).filter(({ keys }) => keys.length > 0),
  }))
}
