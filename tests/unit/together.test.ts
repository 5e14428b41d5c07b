import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { holds } from '../../setup/together/account.ts'
import type { Account } from '../../setup/together/account.ts'
import { keepInStep } from '../../setup/together/keep-in-step.ts'
import type { Message, Part } from '../../setup/together/keep-in-step.ts'
import { talkAt } from '../../setup/together/talk.ts'
import type { Place } from '../../setup/together/talk.ts'

/** Windows whose messages wait until the test delivers them, in any order. */
class Room {
  readonly windows: { name: string, part: Part, isOpen: boolean }[] = []
  private readonly waiting: { to: string, message: Message }[] = []
  private readonly hears = new Map<string, (message: Message) => void>()

  open(place: Place): number {
    const name = `window ${this.windows.length + 1}`
    const part = keepInStep({
      post: message => this.windows.filter(other => other.name !== name && other.isOpen).forEach(({ name: to }) => this.waiting.push({ to, message })),
      listen: hear => this.hears.set(name, hear),
    }, { name, since: this.windows.length, talk: talkAt(place), follow: () => {} })
    this.windows.push({ name, part, isOpen: true })
    return this.windows.length - 1
  }

  close(window: number): void {
    this.windows[window]!.isOpen = false
  }

  /** A press in a window: one step on from where the talk is, as far as it knows. */
  press(window: number): void {
    const { part } = this.windows[window]!
    part.change({ ...part.talk(), place: { slide: 'rivals', clicks: part.talk().place.clicks + 1 } })
  }

  /** Delivers a message that waits; `which` picks it, so that order is the test's. */
  deliver(which = 0): void {
    const [next] = this.waiting.splice(which % this.waiting.length, 1)
    if (next && this.windows.find(({ name }) => name === next.to)!.isOpen)
      this.hears.get(next.to)!(next.message)
  }

  deliverAll(): void {
    while (this.waiting.length > 0)
      this.deliver()
  }

  places(): Place[] {
    return this.windows.filter(({ isOpen }) => isOpen).map(({ part }) => part.talk().place)
  }

  get hasWaiting(): boolean {
    return this.waiting.length > 0
  }
}

const cover = { slide: 'cover', clicks: 0 }
const rivals = (clicks: number) => ({ slide: 'rivals', clicks })

test('whoever joins late takes the place that is there, and moves nobody', () => {
  const room = new Room()
  room.open(rivals(2))
  room.open(cover)
  room.deliverAll()
  expect(room.places()).toEqual([rivals(2), rivals(2)])
  room.press(1)
  room.deliverAll()
  room.open(cover)
  room.deliverAll()
  expect(room.places()).toEqual([rivals(3), rivals(3), rivals(3)])
})

test('a window that is loaded again comes back to the place of the others', () => {
  const room = new Room()
  const first = room.open(rivals(0))
  const second = room.open(cover)
  room.deliverAll()
  room.press(second)
  room.deliverAll()
  room.close(first)
  room.press(second)
  room.open(rivals(1))
  room.deliverAll()
  expect(room.places()).toEqual([rivals(2), rivals(2)])
})

test('two windows that open at once do not change places', () => {
  const room = new Room()
  room.open(rivals(1))
  room.open(cover) // before either has heard the other
  room.deliverAll()
  expect(room.places()).toEqual([rivals(1), rivals(1)])
})

test('presses in turn all count, whichever window they are made in', () => {
  const room = new Room()
  for (let i = 0; i < 3; i++)
    room.open(rivals(0))
  room.deliverAll()
  for (let press = 1; press <= 40; press++) {
    room.press((press * 7) % 3)
    room.deliverAll()
    expect(room.places()).toEqual(Array(3).fill(rivals(press)))
  }
})

test('windows that open, press and close in any order, and hear in any order, end at one place', () => {
  const act = fc.oneof(
    fc.record({ what: fc.constant('open' as const), clicks: fc.nat(4) }),
    fc.record({ what: fc.constantFrom('press' as const, 'close' as const), window: fc.nat(4) }),
    fc.record({ what: fc.constant('deliver' as const), which: fc.nat(20) }),
  )
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const room = new Room()
    room.open(cover)
    for (const done of acts) {
      if (done.what === 'open')
        room.open(rivals(done.clicks))
      else if (done.what === 'deliver')
        room.hasWaiting && room.deliver(done.which)
      else if (room.windows[done.window]?.isOpen && (done.what === 'press' || room.places().length > 1))
        room[done.what](done.window)
    }
    room.deliverAll()
    room.windows.forEach(({ part, isOpen }) => isOpen && part.sayHello()) // as each does when it is seen again
    room.deliverAll()
    expect(new Set(room.places().map(place => JSON.stringify(place))).size).toBe(1)
  }), { numRuns: 500 })
})

test('of two accounts exactly one holds', () => {
  const account = fc.record({ talk: fc.constant(talkAt(cover)), version: fc.nat(2), since: fc.nat(2), window: fc.constantFrom('a', 'b') })
  fc.assert(fc.property(account, account, (one: Account, other: Account) => {
    const isSame = one.version === other.version && one.since === other.since && one.window === other.window
    expect(Number(holds(one, other)) + Number(holds(other, one))).toBe(isSame ? 0 : 1)
  }))
})
