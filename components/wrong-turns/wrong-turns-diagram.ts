import { defineDiagram } from '../deck/diagram.ts'

export const wrongTurns = defineDiagram({
  title: 'One fear on the left and three turns it leads to, each a picture seen before',
  steps: [
    { name: 'pressure', adds: 'At the root is the fear of being only a payment tool. It shows first under pressure from rivals: the dented circle, as Alipay piles on functions.' },
    { name: 'ai', adds: 'Second, in AI: the one-sided axis, as AI becomes a traffic machine.' },
    { name: 'centre', adds: 'Third, in the wish to be the centre: the large circle that tips, with no industry beneath it.' },
  ],
})
