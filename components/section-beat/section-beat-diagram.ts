import { defineDiagram } from '../frame/diagram.ts'

/** How far the beat has lost its calm by each section (see wobble). */
export const sectionUnrest = { pressure: 0.45, ai: 1.1, centre: 1.8 } as const

export const sectionBeat = defineDiagram({
  title: 'The beat of the talk',
  steps: [
    { name: 'beat', adds: 'One line and one beat; with each section its outline is more uneven.' },
  ],
})
