import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

const { tool, platform } = colourWords

export const featureCreep = defineDiagram({
  title: 'What additions do to the payment, a schematic',
  steps: [
    { name: 'alone', adds: `A phone shows one thing, a ${tool} code to pay with, as large as its screen. Below it stands one row of people, the traffic.` },
    { name: 'few', adds: `The code has shrunk to a field in the middle, hemmed in by ${platform} tiles with pluses and other offers; behind the first row of people stands a second.` },
    { name: 'buried', adds: `The tiles have burst the phone and fill the whole slide, to its edges. Somewhere among them is the code, one tile like all others, in their ${platform}. The people stand before them in four rows, from the remark to the right edge.` },
    { name: 'found', adds: `A thin ring finds the code, far from where the phone was, and a word names it, the payment: one ${tool} tile in a wall that has not changed.` },
  ],
  still: `Three phones. One code: a ${tool} code fills the screen. Hemmed in: tiles with pluses and other offers, all ${platform}, leave it a field in the middle. Lost: it is one tile like the others. Beside them the wall that all this grows into, cut by the edges of the slide; a ring finds the one ${tool} tile in it, the payment. Below each stands more traffic: people in one row, two, three and four.`,
})
