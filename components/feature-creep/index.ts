import type { Picture } from '../frame/picture.ts'
import { featureCreep } from './feature-creep-diagram.ts'

export default { tag: 'FeatureCreep', diagram: featureCreep } satisfies Picture
