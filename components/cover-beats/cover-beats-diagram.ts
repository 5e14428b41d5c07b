import { defineDiagram } from '../frame/diagram.ts'
import { attempts, inventions } from '../rhythm-timeline/events.ts'

export const coverBeats = defineDiagram({
  title: 'The timeline of the talk as bare beats',
  steps: [
    { name: 'beats', adds: `${inventions.length} large calm beats with long arcs between them, and ${attempts.length} small ones that crowd in towards the end of the line.` },
  ],
})
