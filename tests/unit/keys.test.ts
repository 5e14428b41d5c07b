import { expect, test } from 'playwright/test'
import { choose } from '../../setup/hands/choice.ts'
import { findSlides } from '../../setup/hands/find-slide.ts'
import { moveOf } from '../../setup/hands/keys.ts'
import type { Focus, Key, Move, Room, Shown } from '../../setup/hands/keys.ts'
import { atRest, lift, swipeOf, touch } from '../../setup/hands/swipe.ts'
import { slides } from '../support/slides.ts'

const pressed = (key: Partial<Key>): Key => ({ key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false, ...key })

/** What a key does, and where: over the slides, with nothing in focus, unless it says otherwise. */
const cases: [name: string, key: Partial<Key>, move: Move | undefined, where?: { shown?: Shown, focus?: Focus, room?: Room }][] = [
  ['a clicker\'s PageDown', { key: 'PageDown' }, 'next'],
  ['a clicker\'s PageUp', { key: 'PageUp' }, 'back'],
  ['a clicker\'s b', { key: 'b', code: 'KeyB' }, 'black'],
  ['a clicker\'s full stop', { key: '.', code: 'Period' }, 'black'],
  ['a clicker\'s F5 on the hosted link', { key: 'F5' }, undefined],
  ['a clicker\'s F5 in a show', { key: 'F5' }, 'full screen', { room: 'show' }],
  ['a clicker\'s Shift+F5 in the speaker\'s view', { key: 'F5', shiftKey: true }, 'full screen', { room: 'speaker' }],
  ['a clicker\'s Escape', { key: 'Escape' }, 'clear'],
  ['a ring\'s volume down', { key: 'AudioVolumeDown' }, 'next'],
  ['a ring\'s volume up', { key: 'AudioVolumeUp' }, 'back'],
  ['Space', { key: ' ', code: 'Space' }, 'next'],
  ['Space with Shift', { key: ' ', code: 'Space', shiftKey: true }, 'back'],
  ['Home', { key: 'Home' }, 'first slide'],
  ['End', { key: 'End' }, 'last slide'],
  ['o', { key: 'o', code: 'KeyO' }, 'overview'],
  ['O of Caps Lock', { key: 'O', code: 'KeyO' }, 'overview'],
  ['the key of f on a Cyrillic keyboard', { key: 'а', code: 'KeyF' }, 'full screen'],
  ['the key of g on a Greek keyboard', { key: 'γ', code: 'KeyG' }, 'goto'],
  ['the key of o on an Arabic keyboard', { key: 'خ', code: 'KeyO' }, 'overview'],
  ['o of a Dvorak keyboard, where s is on others', { key: 'o', code: 'KeyS' }, 'overview'],
  ['r of a Dvorak keyboard, where o is on others', { key: 'r', code: 'KeyO' }, undefined],
  ['m', { key: 'm', code: 'KeyM' }, 'sound'],
  ['a held m', { key: 'm', code: 'KeyM', repeat: true }, 'nothing'],
  ['m in the overview', { key: 'm', code: 'KeyM' }, undefined, { shown: 'overview' }],
  ['Ctrl+F', { key: 'f', code: 'KeyF', ctrlKey: true }, undefined],
  ['Cmd+G', { key: 'g', code: 'KeyG', metaKey: true }, undefined],
  ['Alt+Left', { key: 'ArrowLeft', altKey: true }, undefined],
  ['Ctrl+End', { key: 'End', ctrlKey: true }, undefined],
  ['w', { key: 'w', code: 'KeyW' }, 'white'],
  ['?', { key: '?', code: 'Slash', shiftKey: true }, 'keys'],
  ['a digit', { key: '4', code: 'Digit4' }, 'digit 4'],
  ['Enter after it', { key: 'Enter' }, 'go'],
  ['Enter at a button one has tabbed to', { key: 'Enter' }, undefined, { focus: 'tabbed button' }],
  ['Backspace', { key: 'Backspace' }, 'return'],
  ['Backspace with Shift', { key: 'Backspace', shiftKey: true }, 'return on'],
  ['Backspace in a field', { key: 'Backspace' }, undefined, { focus: 'text' }],
  ['x in a show', { key: 'x', code: 'KeyX' }, undefined, { room: 'show' }],
  ['x in the speaker\'s view', { key: 'x', code: 'KeyX' }, 'swap', { room: 'speaker' }],
  ['s in the speaker\'s view', { key: 's', code: 'KeyS' }, 'notes on', { room: 'speaker' }],
  ['s with Shift in the speaker\'s view', { key: 'S', code: 'KeyS', shiftKey: true }, 'notes back', { room: 'speaker' }],
  ['b in the overview', { key: 'b', code: 'KeyB' }, undefined, { shown: 'overview' }],
  ['Tab', { key: 'Tab' }, undefined],
  ['a letter that means nothing', { key: 'x', code: 'KeyX' }, undefined],
  ['a held arrow', { key: 'ArrowRight', repeat: true }, 'nothing'],
  ['a key in the middle of composing a letter', { key: 'o', isComposing: true }, undefined],

  ['PageDown at a button that the mouse has pressed', { key: 'PageDown' }, 'next', { focus: 'control' }],
  ['Space at a button that the mouse has pressed', { key: ' ' }, 'next', { focus: 'control' }],
  ['Enter at a link', { key: 'Enter' }, undefined, { focus: 'control' }],
  ['Space at a button one has tabbed to', { key: ' ' }, undefined, { focus: 'tabbed button' }],
  ['an arrow at a button one has tabbed to', { key: 'ArrowRight' }, 'next', { focus: 'tabbed button' }],
  ['an arrow at a slider', { key: 'ArrowRight' }, undefined, { focus: 'slider' }],
  ['Home at a slider', { key: 'Home' }, undefined, { focus: 'slider' }],
  ['PageDown at a slider', { key: 'PageDown' }, 'next', { focus: 'slider' }],
  ['Space at a slider', { key: ' ' }, 'next', { focus: 'slider' }],
  ['Space in a field', { key: ' ' }, undefined, { focus: 'text' }],
  ['o in a field', { key: 'o', code: 'KeyO' }, undefined, { focus: 'text' }],

  ['PageDown in the overview', { key: 'PageDown' }, 'nothing', { shown: 'overview' }],
  ['Space in the overview', { key: ' ' }, 'nothing', { shown: 'overview' }],
  ['an arrow in the overview', { key: 'ArrowDown' }, 'choose below', { shown: 'overview' }],
  ['a held arrow in the overview', { key: 'ArrowRight', repeat: true }, 'choose right', { shown: 'overview' }],
  ['a digit in the overview', { key: '7', code: 'Digit7' }, 'digit 7', { shown: 'overview' }],
  ['a digit of the number pad in the overview', { key: '7', code: 'Numpad7' }, 'digit 7', { shown: 'overview' }],
  ['a digit in the overview on a French keyboard', { key: 'è', code: 'Digit7' }, 'digit 7', { shown: 'overview' }],
  ['a digit in the overview on a Persian keyboard', { key: '۷', code: 'Digit7' }, 'digit 7', { shown: 'overview' }],
  ['Enter in the overview', { key: 'Enter' }, 'open choice', { shown: 'overview' }],
  ['Escape in the overview', { key: 'Escape' }, 'close', { shown: 'overview' }],
  ['g in the overview', { key: 'g', code: 'KeyG' }, undefined, { shown: 'overview' }],
  ['anything in the goto dialog', { key: 'ArrowRight' }, undefined, { shown: 'goto' }],
]

for (const [name, key, move, { shown = 'slides', focus = 'none', room = 'link' } = {}] of cases) {
  test(`${name} ${move === undefined ? 'is none of ours' : `is "${move}"`}`, () => {
    expect(moveOf(pressed(key), { shown, focus, room })).toBe(move)
  })
}

/** Types moves into an overview of 20 slides in rows of five, from slide 6. */
function choice(...moves: Move[]) {
  return moves.reduce<ReturnType<typeof choose>>((chosen, move) => choose(chosen, move, { total: 20, columns: 5 }), { no: 6, typed: '', opens: false })
}

test('in the overview arrows move the choice and stop at its ends', () => {
  expect(choice('choose right')).toMatchObject({ no: 7, opens: false })
  expect(choice('choose below', 'choose below')).toMatchObject({ no: 16 })
  expect(choice('choose below', 'choose below', 'choose below')).toMatchObject({ no: 20 })
  expect(choice('choose above', 'choose above')).toMatchObject({ no: 1 })
  expect(choice('choose last', 'open choice')).toMatchObject({ no: 20, opens: true })
})

test('in the overview a number opens its slide as soon as it can mean no other', () => {
  expect(choice('digit 7')).toMatchObject({ no: 7, opens: true })
  expect(choice('digit 1')).toMatchObject({ no: 1, opens: false })
  expect(choice('digit 1', 'digit 2')).toMatchObject({ no: 12, opens: true })
  expect(choice('digit 2', 'digit 0')).toMatchObject({ no: 20, opens: true })
  expect(choice('digit 2', 'digit 5')).toMatchObject({ no: 5, opens: true }) // no slide 25: a new number
  expect(choice('digit 0')).toMatchObject({ no: 6, opens: false })
  expect(choice('digit 1', 'choose right', 'digit 3')).toMatchObject({ no: 3, opens: true })
})

test('every number, every alias and every headline finds its slide first', () => {
  for (const slide of slides) {
    for (const typed of [String(slide.no), slide.alias, slide.alias.toUpperCase(), slide.headline, ` ${slide.headline.toLowerCase()} `])
      expect(findSlides(typed, slides)[0]?.alias, `"${typed}"`).toBe(slide.alias)
  }
})

test('words of a headline find it in any order, and what is nowhere finds nothing', () => {
  expect(findSlides('ground rivals', slides)[0]?.alias).toBe('rivals')
  expect(findSlides('yesterdays playbook', slides).map(({ alias }) => alias)).toEqual(['reaction'])
  expect(findSlides('playbook', slides).map(({ alias }) => alias)).toEqual(['reaction'])
  expect(findSlides('1', slides).slice(0, 3).map(({ no }) => no)).toEqual([1, 10, 11])
  for (const typed of ['', '  ', '21', 'nowhere at all'])
    expect(findSlides(typed, slides), `"${typed}"`).toEqual([])
})

test('a finger that moves far enough turns the page, to where it moves', () => {
  const phone = { width: 844, height: 390 }
  expect(swipeOf({ x: 600, y: 200 }, { x: 400, y: 210 }, phone)).toBe('next')
  expect(swipeOf({ x: 400, y: 200 }, { x: 600, y: 210 }, phone)).toBe('back')
  expect(swipeOf({ x: 400, y: 300 }, { x: 410, y: 100 }, phone)).toBe('next slide')
  expect(swipeOf({ x: 400, y: 100 }, { x: 410, y: 300 }, phone)).toBe('previous slide')
  expect(swipeOf({ x: 400, y: 200 }, { x: 420, y: 210 }, phone)).toBeUndefined()
})

test('two fingers never turn the page, not even the one that is lifted last', () => {
  const at = { x: 0, y: 0 }
  expect(touch(atRest, 1, at, true).from).toEqual(at)
  const two = touch(touch(atRest, 1, at, true), 2, at, true)
  expect(two.from).toBeUndefined()
  expect(lift(two, 1).from).toBeUndefined()
  expect(touch(lift(two, 1), 3, at, true).from).toBeUndefined()
  expect(touch(lift(lift(two, 1), 2), 3, at, true).from).toEqual(at)
  expect(touch(atRest, 1, at, false).from).toBeUndefined()
})
