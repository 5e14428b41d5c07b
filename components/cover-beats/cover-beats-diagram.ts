import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { attempts, inventions } from '../rhythm-timeline/events.ts'
import { dateOf, inOrder } from '../rhythm-timeline/time-scale.ts'
import { inWords } from './numbers.ts'

/** Pay by phone, 2011, Yu'E Bao, 2013, and so on. */
export const namedInventions = inOrder(inventions).map(event => `${event.name} in ${dateOf(event).slice(0, 4)}`).join(', ')

const years = attempts.map(event => dateOf(event).slice(0, 4)).sort()
const [first, last] = [years[0]!, years.at(-1)!]

export const coverBeats = defineDiagram({
  title: 'A line of time, from 2011 to the essay of 2025, at true dates',
  steps: [
    { name: 'line', adds: `On the line stand ${inWords(inventions.length)} large ${colourWords.tool} coins, the inventions: ${namedInventions}. Below it hang ${inWords(attempts.length)} small ${colourWords.platform} dots, the attempts to be more than payment: the first in ${first}, ${inWords(years.filter(year => year === last).length)} in ${last}.` },
    { name: 'played', adds: 'A playhead crosses the line, two years a second, as far as the essay: three slow beats, the first attempts around the third, long gaps, and a patter at the end.' },
  ],
})
