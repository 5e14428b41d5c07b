import { expect, test } from 'playwright/test'
import { titles } from '../../components/fever/letters.ts'
import { slides } from '../support/slides.ts'

test('the letters that are drawn are those of the titles of the section slides', () => {
  const headlines = slides.filter(({ frontmatter }) => frontmatter.layout === 'section').map(({ headline }) => headline)
  expect(Object.keys(titles), 'after a change of a title run npm run fonts').toEqual(headlines)
})
