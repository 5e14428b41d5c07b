import { expect, test } from 'playwright/test'
import { paymentShare, plusesOn } from './platform-ball.ts'

/** Half of a plus, as a share of the radius: PlatformBall.vue. */
const ARM = 0.05

test('pluses pave the platform from the payment to the rim and touch neither, nor each other', () => {
  const pluses = plusesOn({ x: 3, y: 4 }, 1)
  for (const [i, { x, y }] of pluses.entries()) {
    const far = Math.hypot(x - 3, y - 4)
    expect(far - ARM).toBeGreaterThan(paymentShare + 0.03)
    expect(far + ARM).toBeLessThan(1 - 0.03)
    for (const other of pluses.slice(0, i))
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * ARM)
  }
  expect(pluses.length).toBeGreaterThan(50)
})
