import { expect, firstVisit, test } from '../support/changing-host.ts'
import { slideNamed } from '../support/slides.ts'

test('after one visit every address answers without a network', async ({ page, host }) => {
  await firstVisit(page, host)
  await host.goAway()
  for (const address of ['', 'rivals/', 'rivals', 'cover/', 'read/', 'read']) {
    await page.goto(`${host.url}${address}`)
    await expect(page.locator('h1:visible'), address).toBeVisible()
  }
})

test('a deep link with a step, and a slide by number, answer without a network', async ({ page, host }) => {
  await firstVisit(page, host)
  await host.goAway()
  for (const address of ['rivals?clicks=3', 'rivals/?clicks=3']) {
    await page.goto(`${host.url}${address}`)
    await expect(page).toHaveURL(/rivals\/?\?clicks=3$/)
    await expect(page.locator('h1:visible'), address).toBeVisible()
  }
  await page.goto(`${host.url}${slideNamed('rivals').no}/`)
  await expect(page).toHaveURL(/rivals\/?(?:\?clicks=4)?$/)
})

test('an unknown address is not found, with a worker as without', async ({ page, host }) => {
  await firstVisit(page, host)
  expect((await page.goto(`${host.url}nowhere/`))!.status()).toBe(404)
})

test('the worker waits until the page stands still', async ({ page, host }) => {
  const order: string[] = []
  page.on('load', () => order.push('load'))
  page.context().on('request', request => request.url().endsWith('sw.js') && order.push('worker'))
  await firstVisit(page, host)
  expect(order.slice(0, 2)).toEqual(['load', 'worker'])
})
