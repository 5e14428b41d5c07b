import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const twoEnds = defineDiagram({
  title: 'One axis from consumer traffic to industry and supply, a schematic without figures',
  steps: [
    { name: 'axis', adds: 'The left end is consumer traffic, the right end industry and supply.' },
    { name: 'effort', adds: `First row, where the effort went: three large ${colourWords.platform} beats at the consumer end, such as the promotion around Euro 2024, and one tiny beat at the industry end.` },
    { name: 'value', adds: 'Second row, where the value lies: one small beat at the consumer end and three large ones at the industry end.' },
  ],
})
