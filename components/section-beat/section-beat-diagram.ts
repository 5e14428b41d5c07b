import { defineDiagram } from '../deck/diagram.ts'

/** How far the beat has lost its calm by each section (see wobble), and how it is turned, in degrees. */
export const sectionBeats = {
  pressure: { unrest: 0.7, turn: 0 },
  ai: { unrest: 1.25, turn: 40 },
  centre: { unrest: 1.8, turn: 75 },
} as const

export const sectionBeat = defineDiagram({
  title: 'The beat of the talk',
  steps: [
    { name: 'beat', adds: 'One line and one beat; with each section its outline is more uneven.' },
  ],
})
