import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const waterMains = defineDiagram({
  title: 'Two water pictures on one pipe, a picture of our own for two terms of the essay',
  steps: [
    { name: 'pipe', adds: `One ${colourWords.tool} pipe, finance, runs under the whole picture, and two terms of the essay stand over it: the “tap water” business on the left, “water, electricity, and coal” on the right.` },
    { name: 'tap', adds: 'On the left a tap rises from it and drips into a bucket that holds traffic.' },
    { name: 'mains', adds: 'On the right the pipe is a main under a street: branches feed merchants, suppliers, factories and farms.' },
  ],
})
