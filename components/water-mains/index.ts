import type { Picture } from '../frame/picture.ts'
import { waterMains } from './water-mains-diagram.ts'

export default { tag: 'WaterMains', diagram: waterMains } satisfies Picture
