import type { Diagram } from '../deck/diagram.ts'

/** The three sections of the argument, and how far the beat on the line has lost its calm by each. */
export const sectionBeats = {
  pressure: { unrest: 0.7, tilt: 0, at: 796, alternative: 'One line and one beat whose outline has begun to tremble.' },
  ai: { unrest: 1.25, tilt: 40, at: 796, alternative: 'One line and one beat, more uneven than before.' },
  centre: { unrest: 1.8, tilt: 75, at: 796, alternative: 'One line and one beat, swollen out of all shape.' },
} as const

export type SectionName = keyof typeof sectionBeats

/** The one-step diagram of a section slide. */
export function sectionDiagram(section: SectionName): Diagram<'beat'> {
  return { title: 'The beat of the talk', steps: [{ name: 'beat', adds: sectionBeats[section].alternative }] }
}
