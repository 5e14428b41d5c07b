import type { Picture } from '../frame/picture.ts'
import { sectionBeat } from './section-beat-diagram.ts'

export default { tag: 'SectionBeat', diagram: sectionBeat } satisfies Picture
