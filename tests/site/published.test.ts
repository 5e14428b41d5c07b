import { differences } from '../../scripts/publish/guard/published.ts'
import { outputs } from '../support/outputs.ts'
import { expect, test } from '../support/site-page.ts'

test('the built site is as it was built, but that it stands here and not where it says', async ({ siteUrl }) => {
  expect(await differences(siteUrl)).toEqual([expect.stringMatching(`and \\d+ more: says that it is at ${outputs.origin}; expected an address below ${siteUrl}`)])
})
