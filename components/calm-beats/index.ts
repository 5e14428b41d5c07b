import type { Picture } from '../frame/picture.ts'
import { calmBeats } from './calm-beats-diagram.ts'

export default { tag: 'CalmBeats', diagram: calmBeats } satisfies Picture
