import type { Picture } from '../frame/picture.ts'
import { competitorMap } from './competitor-map-diagram.ts'
import { problemsOf } from './map-layout.ts'
import { rivals } from './rivals.ts'

export default {
  tag: 'CompetitorMap',
  diagram: competitorMap,
  facts: rivals.flatMap(rival => rival.fact ?? []),
  problems: () => problemsOf(rivals).map(what => ({ where: 'components/competitor-map/rivals.ts', what })),
} satisfies Picture
