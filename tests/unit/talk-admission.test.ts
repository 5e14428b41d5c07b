import { expect, test } from 'playwright/test'
import { comesWithSecret, cookieOf, refusalOf } from '../../scripts/talk/admission.ts'
import type { Asked } from '../../scripts/talk/admission.ts'

const secret = 'abcdefghijklmnopqrstuv'
const house = { port: 3030, inner: '/talk/', addresses: ['192.168.1.7'], secret }
const here: Asked = { method: 'GET', path: '/rivals', isLocal: true, host: 'localhost:3030', origin: undefined, site: 'none', cookie: undefined }
const notes: Asked = { ...here, path: '/talk/outline', site: 'same-origin' }
const press: Asked = { ...notes, path: '/talk/say', method: 'POST', origin: 'http://localhost:3030' }
const phone: Asked = { ...here, isLocal: false, host: '192.168.1.7:3030', site: undefined, cookie: cookieOf(secret).split(';')[0] }

for (const [who, asked] of [
  ['a page of the talk, opened by hand', here],
  ['one by its number', { ...here, host: '127.0.0.1:3030' }],
  ['one by its other number', { ...here, host: '[::1]:3030' }],
  ['the speaker\'s view that asks for the notes', notes],
  ['a press in a page of the talk', press],
  ['a phone that comes with the secret', { ...phone, cookie: undefined, path: `/${secret}` }],
  ['a phone that came with it before', { ...phone, cookie: `a=b; ${phone.cookie}` }],
  ['its press, of whose site its browser says nothing', { ...press, ...phone, path: '/talk/say', method: 'POST', origin: 'http://192.168.1.7:3030' }],
] as [string, Asked][]) {
  test(`${who} is answered`, () => {
    expect(refusalOf(asked, house)).toBeUndefined()
  })
}

for (const [who, asked, status] of [
  ['a name that another site has turned to this machine', { ...here, host: 'evil.example:3030' }, 403],
  ['another port of this machine', { ...here, host: 'localhost:80' }, 403],
  ['nobody\'s name', { ...here, host: undefined }, 403],
  ['the machine\'s own address, from itself', { ...here, host: '192.168.1.7:3030' }, 403],
  ['another site that leads here', { ...here, site: 'cross-site' }, 403],
  ['a server on another port that leads here', { ...here, site: 'same-site' }, 403],
  ['the notes, typed as an address', { ...notes, site: 'none' }, 403],
  ['the notes, asked for by a program', { ...notes, site: undefined }, 403],
  ['a press from another site', { ...press, origin: 'http://evil.example', site: 'cross-site' }, 403],
  ['a press whose page is not said', { ...press, origin: undefined }, 403],
  ['a press from a page without an origin', { ...press, origin: 'null' }, 403],
  ['a press by address', { ...press, method: 'GET' }, 405],
  ['anything else that would write', { ...here, method: 'PUT' }, 405],
  ['a device without the secret', { ...phone, cookie: undefined }, 404],
  ['a device with an old one', { ...phone, cookie: 'talk=abcdefghijklmnopqrstuw' }, 404],
  ['a device with half of it', { ...phone, cookie: undefined, path: '/abcdefghijk' }, 404],
  ['a device that says it is this machine', { ...phone, host: 'localhost:3030', cookie: undefined }, 404],
  ['a device that was let in, under another name', { ...phone, host: 'evil.example:3030' }, 404],
  ['a device that was let in, led here by another site', { ...phone, site: 'cross-site' }, 403],
] as [string, Asked, number][]) {
  test(`${who} is refused`, () => {
    expect(refusalOf(asked, house)?.status).toBe(status)
  })
}

test('without a network for other devices none of them is let in, whatever it comes with', () => {
  expect(refusalOf(phone, { ...house, addresses: [] })?.status).toBe(404)
})

test('the usual port has no number', () => {
  expect(refusalOf({ ...here, host: 'localhost' }, { ...house, port: 80 })).toBeUndefined()
})

test('the secret is the whole address', () => {
  expect(comesWithSecret({ path: `/${secret}` }, secret)).toBe(true)
  expect(comesWithSecret({ path: `/${secret}/` }, secret)).toBe(false)
  expect(comesWithSecret({ path: '/' }, secret)).toBe(false)
})
