import type { Picture } from '../frame/picture.ts'
import { claims } from '../essay/claims.ts'

export default { tag: 'RecordTable', facts: claims.flatMap(claim => claim.facts) } satisfies Picture
