import { defineDiagram } from '../frame/diagram.ts'

export const wrongTurns = defineDiagram({
  title: 'One fear on the left and three turns it leads to, each a picture seen before',
  steps: [
    { name: 'pressure', adds: 'At the root is the fear of being only a payment tool. It shows first under pressure from rivals: the circle dented by rivals, and tiles with a plus crowding in it, as Alipay piles on functions.' },
    { name: 'ai', adds: 'Second, in AI: the two rows of the axis, effort at the left end and value at the right, as AI becomes a traffic machine.' },
    { name: 'centre', adds: 'Third, in the wish to be the centre: the large circle that tips and sinks through empty outlines, with no industry beneath it.' },
  ],
})
