import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

const { tool, platform } = colourWords

export const fourBars = defineDiagram({
  title: 'The essay’s chain of causes as four bars of music on one line: what stands on the line is the payment, what hangs below it is tried beside it',
  steps: [
    { name: 'hope', adds: `The first bar is hope: four ${tool} beats stand on the line, evenly. Jack Ma expects much.` },
    { name: 'proof', adds: `The second is the need to prove: four hollow rings in ${platform} are squeezed in below the line, one after every beat, and the beats move together. They are role after role.` },
    { name: 'anxiety', adds: `The third is anxiety, the fear of being only a payment tool: no beat stands on the line any more, and below it hangs a wall of touching ${platform} dots.` },
    { name: 'rhythm', adds: `The last is lost rhythm: the line has broken into four falling pieces, and the ${platform} dots have come off and lie about in no order. There are many moves, and no beat.` },
  ],
})
