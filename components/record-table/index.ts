import { claims } from '../essay/claims.ts'
import type { Picture } from '../frame/picture.ts'

export default { tag: 'RecordTable', facts: claims.flatMap(claim => claim.facts) } satisfies Picture
