import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const featureCreep = defineDiagram({
  title: 'Four screens of one phone side by side, a schematic of what each addition does',
  steps: [
    { name: 'alone', adds: `On the first screen one large ${colourWords.tool} button, pay, stands alone; five visitors stand below.` },
    { name: 'few', adds: `On the second, ${colourWords.platform} tiles, each with a plus, share the screen and the button is half as wide; six visitors.` },
    { name: 'many', adds: 'On the third, a smaller button stands to one side in a grid of such tiles; seven visitors.' },
    { name: 'buried', adds: 'On the fourth, the button is one tiny tile without a word, off the middle of a wall of pluses; eight visitors.' },
  ],
})
