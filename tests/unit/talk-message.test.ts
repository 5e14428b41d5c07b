import { expect, test } from 'playwright/test'
import { readMessage } from '../../scripts/talk/message.ts'
import type { Message } from '../../setup/together/keep-in-step.ts'
import { arrived, curtained, talkAt } from '../../setup/together/talk.ts'
import type { Talk } from '../../setup/together/talk.ts'

const slides = [{ alias: 'cover', clicks: 1, appendix: false, minutes: 1 }, { alias: 'rivals', clicks: 4, appendix: false, minutes: 2 }, { alias: 'sources', clicks: 0, appendix: true }]
const begun = curtained(arrived(talkAt({ slide: 'cover', clicks: 0 }), { slide: 'sources', clicks: 0 }, slides, 1000), 'black', slides, 2000)
const talk: Talk = { ...begun, spot: { x: 1.5, y: -20 }, strokes: [[{ x: 0, y: 0 }, { x: 9, y: 9 }]], hands: { 'rivals:front': 'jd', 'amount': 0.5 }, clock: { ...begun.clock, before: { lost: 0 } } }
const account = { talk, version: 3, since: 17.25, window: 'a-1' }
const read = (message: unknown) => readMessage(slides, 'a-1', JSON.stringify(message))

test('all that windows of a talk say is taken as it is', () => {
  const messages: Message[] = [
    { kind: 'hello', account },
    { kind: 'here', account: { ...account, talk: talkAt({ slide: 'rivals', clicks: 4 }) } },
    { kind: 'show', show: { window: 'a-1', place: { slide: 'rivals', clicks: 0 }, settled: true, fullScreen: false, awake: true } },
    { kind: 'gone', window: 'a-1' },
  ]
  for (const message of messages)
    expect(read(message)).toEqual(message)
})

for (const [what, message, says] of [
  ['no object', 'next', 'kind is nothing; expected one of hello, here, show, gone'],
  ['an unknown kind', { kind: 'eval' }, 'kind is "eval"; expected one of hello, here, show, gone'],
  ['a field too many', { kind: 'hello', account: { ...account, notes: '' } }, 'message.account has "notes", which is not known'],
  ['a field too few', { kind: 'hello', account: { ...account, version: undefined } }, 'message.account.version is nothing; expected a number within bounds'],
  ['an infinite age, which JSON does not know', { kind: 'hello', account: { ...account, since: Infinity } }, 'message.account.since is null; expected a number within bounds'],
  ['an unknown slide', { kind: 'here', account: { ...account, talk: talkAt({ slide: 'x', clicks: 0 }) } }, 'message.account.talk.place.slide is "x"; expected one of cover, rivals, sources'],
  ['a step past the last', { kind: 'here', account: { ...account, talk: talkAt({ slide: 'rivals', clicks: 5 }) } }, 'message.account.talk.place.clicks is 5; expected 0 to 4, as many as rivals has'],
  ['half a step', { kind: 'here', account: { ...account, talk: talkAt({ slide: 'rivals', clicks: 0.5 }) } }, 'message.account.talk.place.clicks is 0.5; expected 0 to 4, as many as rivals has'],
  ['a curtain of another colour', { kind: 'here', account: { ...account, talk: { ...talk, curtain: 'red' } } }, 'message.account.talk.curtain is "red"; expected one of black, white'],
  ['a point nowhere', { kind: 'here', account: { ...account, talk: { ...talk, spot: { x: 1e9, y: 0 } } } }, 'message.account.talk.spot.x is 1000000000; expected a number within bounds'],
  ['a prototype', { kind: 'here', account: { ...account, talk: { ...talk, hands: { a: {} } } } }, 'message.account.talk.hands.a is {}; expected a number within bounds'],
  ['too long a trail', { kind: 'here', account: { ...account, talk: { ...talk, trail: { back: Array.from({ length: 101 }, () => ({ slide: 'cover', clicks: 0 })), on: [] } } } }, 'expected a list of at most 100'],
  ['a show that is another window', { kind: 'show', show: { window: 'b', place: talk.place, settled: true, fullScreen: true, awake: true } }, 'expected text like /^the sender\'s own name$/'],
  ['another window\'s end', { kind: 'gone', window: 'b' }, 'expected text like /^the sender\'s own name$/'],
] as const) {
  test(`${what} is refused in one line`, () => {
    let said = ''
    try {
      read(message)
    }
    catch (error) {
      said = (error as Error).message
    }
    expect(said).toContain(says)
    expect(said).not.toContain('\n')
  })
}

test('what is no JSON is refused in one line', () => {
  expect(() => readMessage(slides, 'a', '{')).toThrow('the message is not JSON')
})
