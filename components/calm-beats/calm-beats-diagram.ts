import { namedInventions } from '../cover-beats/cover-beats-diagram.ts'
import { inWords } from '../cover-beats/numbers.ts'
import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { attempts, inventions } from '../rhythm-timeline/events.ts'
import { monthsOfSilence } from '../rhythm-timeline/time-scale.ts'

const [count, tried] = [inWords(inventions.length), inWords(attempts.length)]

export const calmBeats = defineDiagram({
  title: 'The line of the cover once more, from 2011 to the essay of 2025',
  steps: [
    { name: 'line', adds: `On it stand the ${count} ${colourWords.tool} coins: ${namedInventions}. Below it hang the ${tried} ${colourWords.platform} dots, the attempts to be more than payment.` },
    { name: 'let-go', adds: `The attempts let go, one after another, and fall. From the last invention to the essay the line is empty: ${monthsOfSilence} months.` },
    { name: 'fourth', adds: `A playhead crosses the line: ${count} beats, then nothing. Behind the essay a dashed ${colourWords.tool} ring draws itself, as large as the coins: a fourth invention, not there yet. Then the question comes.` },
  ],
})
