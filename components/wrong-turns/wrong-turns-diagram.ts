import { defineDiagram } from '../deck/diagram.ts'

export const wrongTurns = defineDiagram({
  title: 'One cause on the left and three turns it leads to, each a picture seen before',
  steps: [
    { name: 'pressure', adds: 'The cause is the fear of being only a payment tool. It leads first to pressure: the dented circle, as Alipay piles on functions.' },
    { name: 'ai', adds: 'Second, to AI misread: the one-sided axis, as AI becomes a traffic machine.' },
    { name: 'centre', adds: 'Third, to the wish to be the centre: the large circle that tips, with no industry beneath it.' },
  ],
})
