import { expect, test } from 'playwright/test'
import { linkedSlide } from '../../setup/linked-slide.ts'

const slides = ['cover', 'rivals'].map((routeAlias, i) => ({ no: i + 1, meta: { slide: { frontmatter: { routeAlias } } } }))

test('a slide is named by its name or its number, with a slash before or without', () => {
  for (const to of ['rivals', '/rivals', './rivals', 2, '2', '/2'])
    expect(linkedSlide(to, slides)).toBe('rivals')
})

test('a place on a slide goes with it', () => {
  expect(linkedSlide('rivals#jd', slides)).toBe('rivals#jd')
  expect(linkedSlide('/2#jd', slides)).toBe('rivals#jd')
})

test('what names no slide stays as it is', () => {
  for (const to of ['nowhere', 'nowhere#jd', '#fn1', '', '/3', '//rivals'])
    expect(linkedSlide(to, slides)).toBe(to)
})
