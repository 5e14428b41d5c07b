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
  | 'overview' | 'goto' | 'full screen' | 'sound'
  | 'choose right' | 'choose left' | 'choose below' | 'choose above' | 'choose first' | 'choose last' | 'open choice' | 'close' // in the overview
  | `digit ${number}`
  | 'nothing' // the key is ours and does nothing: the browser must do nothing with it either

const SLIDES: Readonly<Record<string, Move>> = {
  'ArrowRight': 'next',
  'Space': 'next',
  'PageDown': 'next',
  'ArrowLeft': 'back',
  'Shift+Space': 'back',
  'PageUp': 'back',
  'ArrowDown': 'next slide',
  'Shift+ArrowRight': 'next slide',
  'ArrowUp': 'previous slide',
  'Shift+ArrowLeft': 'previous slide',
  'Home': 'first slide',
  'End': 'last slide',
  'o': 'overview',
  '`': 'overview',
  'g': 'goto',
  'f': 'full screen',
  'm': 'sound',
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

/** What a key asks for; undefined if it is not ours: the browser's own, or of what has the focus. */
export function moveOf(key: Key, { shown, focus }: { shown: Shown, focus: Focus }): Move | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey || key.isComposing || shown === 'goto')
    return undefined
  const name = nameOf(key)
  if (OWN[focus](name))
    return undefined
  if (shown === 'overview')
    return /^\d$/.test(name) ? `digit ${Number(name)}` : OVERVIEW[name]
  const move = (key.shiftKey ? SLIDES[`Shift+${name}`] : undefined) ?? SLIDES[name]
  return move && key.repeat ? 'nothing' : move // a key that is held down moves one step
}
