import { defineDiagram } from '../deck/diagram.ts'

export const paymentAnalogy = defineDiagram({
  title: 'An analogy in two rows of four beats: the era, what people do, what payment becomes, who leads',
  steps: [
    { name: 'mobile', adds: 'First row: in the era of mobile internet people scan and tap, payment becomes mobile payment, and Alipay leads.' },
    { name: 'ai', adds: 'Second row, in step with the first: in the era of AI people ask and hand over, and payment becomes AI payment.' },
    { name: 'question', adds: 'The last beat of the second row, who leads, is an empty ring with a question mark.' },
  ],
})
