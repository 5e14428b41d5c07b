import type { Picture } from '../frame/picture.ts'
import { paymentAnalogy } from './payment-analogy-diagram.ts'

export default { tag: 'PaymentAnalogy', diagram: paymentAnalogy } satisfies Picture
