import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const calmBeats = defineDiagram({
  title: 'One line with four even beats',
  steps: [
    { name: 'beats', adds: `Three calm ${colourWords.tool} beats stand at even distances: pay by phone, Yu’E Bao and Ant Forest. The fourth, at the same distance, is an empty ring.` },
  ],
})
