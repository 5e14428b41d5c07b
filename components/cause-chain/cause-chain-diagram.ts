import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const causeChain = defineDiagram({
  title: 'Chain of four beats on one line, from calm to broken',
  steps: [
    { name: 'expectation', adds: `The first beat, expectation, is a calm ${colourWords.tool} circle: hopes come from the top.` },
    { name: 'proof', adds: 'It leads to the second, the need to prove a special role again and again; its outline begins to tremble.' },
    { name: 'anxiety', adds: `That leads to anxiety about being just a payment tool, a beat in ${colourWords.platform} with an uneven outline.` },
    { name: 'rhythm', adds: 'The last link is lost rhythm: the beat has burst into many small ones with no order.' },
  ],
})
