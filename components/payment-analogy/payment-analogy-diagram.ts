import { defineDiagram } from '../frame/diagram.ts'

export const paymentAnalogy = defineDiagram({
  title: 'An analogy in two rows of four beats: the era, what people do, what payment becomes, who leads',
  steps: [
    { name: 'mobile', adds: 'First row, all filled: in the era of mobile internet people scan a code, payment becomes mobile payment, and Alipay leads.' },
    { name: 'ai', adds: 'Second row, in step with the first: in the era of AI people ask a machine to act, and payment becomes AI payment, still an outline.' },
    { name: 'question', adds: 'The last beat of the second row, who leads, is an empty ring with a question mark.' },
  ],
})
