/** What a key asks for. Pure: the fields of a KeyboardEvent and what has the focus in, a move out. */

/** What the keyboard reads of a KeyboardEvent. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'>

/** What is shown: the slides, or over them all slides to choose from, or the dialog that asks for a slide. */
export type Shown = 'slides' | 'overview' | 'goto'

/**
 * What has the focus, as far as keys go: a field one types in, a slider, a list or group of choices, a button one has
 * tabbed to, any other button or link, or nothing that wants keys.
 */
export type Focus = 'text' | 'slider' | 'choices' | 'tabbed button' | 'control' | 'none'

export type Move =
  | 'next' | 'back' | 'next slide' | 'previous slide' | 'first slide' | 'last slide' // the slides
  | 'return' | 'return on' | 'go' | 'clear' // after a jump; with a number that was typed; away with whatever lies over the slide
  | 'black' | 'white' | 'laser' | 'pen' | 'wipe' // what the room sees
  | 'overview' | 'goto' | 'keys' | 'full screen' | 'sound' | 'pause'
  | 'if asked' | 'larger notes' | 'smaller notes' | 'notes on' | 'notes back' | 'zero' | 'undo' | 'open show' | 'swap' // for the speaker's view
  | 'choose right' | 'choose left' | 'choose below' | 'choose above' | 'choose first' | 'choose last' | 'open choice' | 'close' // in the overview
  | `digit ${number}`
  | 'nothing' // the key is ours and does nothing: the browser must do nothing with it either

const SLIDES: Readonly<Record<string, Move>> = {
  'ArrowRight': 'next',
  'Space': 'next',
  'PageDown': 'next',
  'AudioVolumeDown': 'next',
  'ArrowLeft': 'back',
  'Shift+Space': 'back',
  'PageUp': 'back',
  'AudioVolumeUp': 'back',
  'ArrowDown': 'next slide',
  'Shift+ArrowRight': 'next slide',
  'ArrowUp': 'previous slide',
  'Shift+ArrowLeft': 'previous slide',
  'Home': 'first slide',
  'End': 'last slide',
  'Backspace': 'return',
  'Shift+Backspace': 'return on',
  'Enter': 'go',
  'Escape': 'clear',
  'b': 'black',
  '.': 'black',
  'w': 'white',
  'l': 'laser',
  'd': 'pen',
  'e': 'wipe',
  'o': 'overview',
  '`': 'overview',
  'g': 'goto',
  '?': 'keys',
  'f': 'full screen',
  'm': 'sound',
  'p': 'pause',
}

/** Where a talk is given; elsewhere it is the browser's, and loads the page again. */
const IN_A_TALK: Readonly<Record<string, Move>> = {
  'F5': 'full screen',
  'Shift+F5': 'full screen',
}

/** In the speaker's view alone. */
const SPEAKER: Readonly<Record<string, Move>> = {
  'a': 'if asked',
  '+': 'larger notes',
  '=': 'larger notes',
  '-': 'smaller notes',
  's': 'notes on',
  'Shift+s': 'notes back',
  'z': 'zero',
  'u': 'undo',
  'n': 'open show',
  'x': 'swap',
}

const OVERVIEW: Readonly<Record<string, Move>> = {
  'ArrowRight': 'choose right',
  'ArrowLeft': 'choose left',
  'ArrowDown': 'choose below',
  'ArrowUp': 'choose above',
  'Home': 'choose first',
  'End': 'choose last',
  'Enter': 'open choice',
  'PageDown': 'nothing',
  'PageUp': 'nothing',
  'Space': 'nothing',
  'Escape': 'close',
  'o': 'close',
  '`': 'close',
  'f': 'full screen',
}

const STEERING = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']

/** Whether what has the focus does something of its own with a key. */
const OWN: Readonly<Record<Focus, (name: string) => boolean>> = {
  'text': () => true,
  'slider': name => STEERING.includes(name), // a clicker's PageDown and PageUp are not among them
  'choices': name => STEERING.includes(name) || name === 'Space' || name.length === 1,
  'tabbed button': name => name === 'Space' || name === 'Enter',
  'control': name => name === 'Enter', // Space would press again what the mouse has pressed
  'none': () => false,
}

/**
 * A key by its name in the tables above. Letters are the same with Caps Lock; where a keyboard writes no Latin letters
 * or digits, the place of the key says which one is meant.
 */
export function nameOf({ key, code, shiftKey }: Pick<Key, 'key' | 'code' | 'shiftKey'>): string {
  if (key === ' ')
    return 'Space'
  if (/^[a-z]$/i.test(key))
    return key.toLowerCase()
  if (/^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key))
    return code === 'Backquote' ? '`' : /^Key([A-Z])$/.exec(code)?.[1]!.toLowerCase() ?? key
  if (key.length === 1 && !shiftKey && !/^\d$/.test(key))
    return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key
  return key
}

/** Where a key is pressed: in a window of the hosted link, in a show of a talk, or in its speaker's view. */
export type Room = 'link' | 'show' | 'speaker'

/** What a key asks for; undefined if it is not ours: the browser's own, or of what has the focus. */
export function moveOf(key: Key, { shown, focus, room = 'link' }: { shown: Shown, focus: Focus, room?: Room }): Move | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey || key.isComposing || shown === 'goto')
    return undefined
  const name = nameOf(key)
  if (OWN[focus](name))
    return undefined
  if (shown === 'overview')
    return /^\d$/.test(name) ? `digit ${Number(name)}` : OVERVIEW[name]
  const table = { ...SLIDES, ...room !== 'link' && IN_A_TALK, ...room === 'speaker' && SPEAKER }
  const move = /^\d$/.test(name) ? `digit ${Number(name)}` as const : (key.shiftKey ? table[`Shift+${name}`] : undefined) ?? table[name]
  return move && key.repeat ? 'nothing' : move // a key that is held down moves one step
}

/** The keys, as whoever asks for them reads them: what is pressed, and what it does; the speaker's own last. */
export const listOfKeys: readonly { keys: string, does: string, room?: Room }[] = [
  { keys: '→ Space PageDown', does: 'next step' },
  { keys: '← PageUp', does: 'previous step' },
  { keys: '↓ ↑', does: 'next, previous slide' },
  { keys: 'Home End', does: 'first slide, the close; End again: the last slide' },
  { keys: '1 2 Enter', does: 'slide 12' },
  { keys: 'g', does: 'find a slide by number, name or words' },
  { keys: 'o', does: 'overview' },
  { keys: 'Backspace', does: 'back to where a jump was made; with Shift on again' },
  { keys: 'b . w', does: 'the room sees black, white' },
  { keys: 'l d e', does: 'laser, pen, wipe' },
  { keys: 'f F5', does: 'full screen' },
  { keys: 'm', does: 'sound of the played line' },
  { keys: 'p', does: 'stop and start the clock', room: 'show' },
  { keys: '? Escape', does: 'these keys; away with them' },
  { keys: 'a', does: 'what to say if asked', room: 'speaker' },
  { keys: '+ -', does: 'larger, smaller notes', room: 'speaker' },
  { keys: 's', does: 'scroll long notes; with Shift back', room: 'speaker' },
  { keys: 'z z', does: 'clock to zero', room: 'speaker' },
  { keys: 'u', does: 'take that back', room: 'speaker' },
  { keys: 'n', does: 'open the show', room: 'speaker' },
  { keys: 'x', does: 'swap the displays', room: 'speaker' },
]
