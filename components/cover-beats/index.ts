import type { Picture } from '../frame/picture.ts'
import { coverBeats } from './cover-beats-diagram.ts'

export default { tag: 'CoverBeats', diagram: coverBeats } satisfies Picture
