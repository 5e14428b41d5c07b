import { standings } from '../essay/claims.ts'
import type { Claim, Standing } from '../essay/claims.ts'

/** Claims to which the record stands in one way. */
export interface RecordGroup {
  standing: Standing
  /** one or more, in the order of the essay */
  claims: readonly Claim[]
}

/** The claims by standing, the best first; a standing that none has is left out. */
export function groupsOf(claims: readonly Claim[]): RecordGroup[] {
  return standings
    .map(standing => ({ standing, claims: claims.filter(claim => claim.standing === standing) }))
    .filter(({ claims }) => claims.length > 0)
}
