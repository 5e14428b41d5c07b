import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const paymentAnalogy = defineDiagram({
  title: 'Two receipts from a till, in the same lines: era, you, paid by, led by',
  steps: [
    { name: 'mobile', adds: `The first is complete and torn off: era, mobile internet; you, scan a code; paid by, mobile payment; led by, Alipay; at its end the ${colourWords.tool} pay code. Beside it stands the till, its slot empty.` },
    { name: 'ai', adds: 'A second receipt comes out of the till, line beside line: era, AI; you, ask a machine; paid by, AI payment.' },
    { name: 'question', adds: 'Its last line, led by, is blank: nobody stands there, and the receipt is still in the till.' },
  ],
})
