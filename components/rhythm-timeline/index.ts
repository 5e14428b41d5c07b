import type { Picture } from '../frame/picture.ts'
import { attempts, inventions } from './events.ts'
import { rhythmTimeline } from './rhythm-timeline-diagram.ts'

export default { tag: 'RhythmTimeline', diagram: rhythmTimeline, dense: true, facts: [...inventions, ...attempts].map(event => event.fact) } satisfies Picture
