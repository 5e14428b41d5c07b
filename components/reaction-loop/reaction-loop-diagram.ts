import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const reactionLoop = defineDiagram({
  title: 'A loop that tightens, with one way out of it',
  steps: [
    { name: 'reaction', adds: 'On the right of the loop stands a threat; an arc leads from it to the old reaction. The rest of the loop, still to come, is a dotted spiral.' },
    { name: 'relief', adds: 'The reaction brings short relief.' },
    { name: 'missed', adds: 'After the relief, the next wave is missed.' },
    { name: 'weaker', adds: 'That leaves a weaker position, which meets the next threat; the loop turns inwards past the same threat, tighter with every round.' },
    { name: 'way-out', adds: `From the threat a straight line leads out of the loop to a calm ${colourWords.tool} beat: improve the payment itself for today’s market.` },
  ],
})
