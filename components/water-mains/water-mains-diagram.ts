import { defineDiagram } from '../deck/diagram.ts'

export const waterMains = defineDiagram({
  title: 'Two water pictures on one pipe, a schematic of the essay’s two images',
  steps: [
    { name: 'pipe', adds: 'One blue pipe, finance, runs under the whole picture.' },
    { name: 'tap', adds: 'On the left a tap rises from it and drips into a bucket that holds traffic; the essay calls this the “tap water” business.' },
    { name: 'mains', adds: 'On the right the pipe is a main under a street: branches feed merchants, suppliers, factories and farms, the “water, electricity, and coal” of industry.' },
  ],
})
