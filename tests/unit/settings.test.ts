import { expect, test } from 'playwright/test'
import { readSettings } from '../../scripts/deck/settings.ts'

const accepted: [given: Parameters<typeof readSettings>[0], settings: ReturnType<typeof readSettings>][] = [
  [{}, { base: '/', origin: undefined }],
  [{ siteUrl: '' }, { base: '/', origin: undefined }],
  [{ base: '/talks/rhythm/' }, { base: '/talks/rhythm/', origin: undefined }],
  [{ siteUrl: 'https://example.org' }, { base: '/', origin: 'https://example.org' }],
  [{ siteUrl: 'https://example.org/talks/rhythm' }, { base: '/talks/rhythm/', origin: 'https://example.org' }],
  [{ siteUrl: 'http://127.0.0.1:8080/talks/' }, { base: '/talks/', origin: 'http://127.0.0.1:8080' }],
  [{ base: '/talks/rhythm/', siteUrl: 'https://example.org/talks/rhythm' }, { base: '/talks/rhythm/', origin: 'https://example.org' }],
  [{ base: '/', siteUrl: 'https://example.org' }, { base: '/', origin: 'https://example.org' }],
]

for (const [given, settings] of accepted)
  test(`${JSON.stringify(given)} is accepted`, () => expect(readSettings(given)).toEqual(settings))

const refused: [given: Parameters<typeof readSettings>[0], message: string][] = [
  [{ base: 'talks' }, '--base is "talks"; expected a path that starts and ends with a slash, such as /talks/rhythm/'],
  [{ base: '' }, '--base is ""; expected a path'],
  [{ base: '//evil/' }, '--base is "//evil/"; expected a path'],
  [{ base: '/talks' }, '--base is "/talks"; expected a path'],
  [{ siteUrl: 'example.org' }, 'SITE_URL is "example.org"; expected the whole address of the site'],
  [{ siteUrl: 'ftp://example.org' }, 'SITE_URL is "ftp://example.org", which is no web address'],
  [{ siteUrl: 'https://example.org/?x=1' }, 'which has a query or a fragment'],
  [{ siteUrl: 'https://example.org/#' }, 'which has a query or a fragment'],
  [{ siteUrl: 'https://me:secret@example.org/' }, 'which has a user name or a password'],
  [{ siteUrl: 'https://example.org/a b/' }, 'whose path has other characters'],
  [{ siteUrl: 'https://example.org//talks/' }, 'whose path has other characters'],
  [{ base: '/', siteUrl: 'https://example.org/talks/' }, '--base is "/", but SITE_URL is "https://example.org/talks/"; expected one and the same path'],
]

for (const [given, message] of refused)
  test(`${JSON.stringify(given)} is refused`, () => expect(() => readSettings(given)).toThrow(message))
