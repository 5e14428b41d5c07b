import { essayDate } from '../essay/essay.ts'
import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { monthAndYear, monthsBetween } from './dates.ts'
import { attempts, inventions } from './events.ts'
import type { TimelineEvent } from './events.ts'
import { dateOf, inOrder, monthsOfSilence } from './time-scale.ts'

function named(events: readonly TimelineEvent[], group: TimelineEvent['group']): string {
  return events.filter(event => event.group === group).map(event => `${event.name} in ${monthAndYear(dateOf(event))}`).join('; ')
}

const praised = inOrder(inventions)
const apart = praised.slice(1).map((event, i) => monthsBetween(dateOf(praised[i]!), dateOf(event)))

export const rhythmTimeline = defineDiagram({
  title: `A ruler of the years from 2011 to the essay of ${monthAndYear(essayDate)}, at true dates`,
  steps: [
    { name: 'inventions', adds: `On it stand the three inventions the essay praises, ${colourWords.tool} coins: ${named(inventions, 'inventions')}. Two leaps join them, of ${apart.join(' and ')} months.` },
    { name: 'breadth', adds: `Below it hang attempts to be more than payment, ${colourWords.platform} dots, first in services, social life and breadth: ${named(attempts, 'breadth')}.` },
    { name: 'content', adds: `Then content and AI: ${named(attempts, 'content')}.` },
    { name: 'silence', adds: `A playhead crosses the ruler. From the last invention a third leap of the same family, dashed, runs to the essay and lands on no coin. Under it, as large as the picture: ${monthsOfSilence} months, and the essay names no fourth.` },
  ],
})
