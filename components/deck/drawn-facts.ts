import { rivals } from '../competitor-map/rivals.ts'
import type { FactId } from '../essay/facts.ts'
import { claims } from '../record-table/claims.ts'
import { attempts, inventions } from '../rhythm-timeline/events.ts'
import { shares, together } from '../share-chart/shares.ts'

/** The facts a picture draws from, by its tag: a slide that shows it must name them all. */
export const drawnFacts: Readonly<Record<string, readonly FactId[]>> = {
  CompetitorMap: rivals.flatMap(rival => rival.fact ?? []),
  RecordTable: claims.flatMap(claim => claim.facts),
  RhythmTimeline: [...inventions, ...attempts].map(event => event.fact),
  ShareChart: [...shares.map(share => share.fact), together.fact],
}
