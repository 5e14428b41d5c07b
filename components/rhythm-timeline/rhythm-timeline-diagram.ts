import { essayDate } from '../essay/essay.ts'
import { factOf } from '../essay/footnote.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { monthAndYear, monthsBetween } from './dates.ts'
import { attempts, inventions } from './events.ts'
import type { TimelineEvent } from './events.ts'

function named(events: readonly TimelineEvent[], ...groups: TimelineEvent['group'][]): string {
  return events
    .filter(event => groups.includes(event.group))
    .map(event => `${event.name} in ${monthAndYear(factOf(event.fact).date!)}`)
    .join('; ')
}

const lastInvention = factOf(inventions.at(-1)!.fact).date!
const apart = inventions.slice(1).map((event, i) => monthsBetween(factOf(inventions[i]!.fact).date!, factOf(event.fact).date!))

export const rhythmTimeline = defineDiagram({
  title: `Timeline of Alipay from 2011 to the essay of ${monthAndYear(essayDate)}, at true dates`,
  steps: [
    { name: 'inventions', adds: `Above the line stand the three inventions the essay praises: ${named(inventions, 'inventions')}. They are ${apart.join(' and ')} months apart.` },
    { name: 'services', adds: `Below the line hang attempts to be more than a payment tool. First services and social: ${named(attempts, 'services')}.` },
    { name: 'platform', adds: `Then the platform: ${named(attempts, 'platform')}.` },
    { name: 'content', adds: `Then content and AI, crowding together: ${named(attempts, 'content')}. From the last invention to the essay pass ${monthsBetween(lastInvention, essayDate)} months, and the essay names no fourth.` },
  ],
})
