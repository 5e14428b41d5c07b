import { calmBeats } from '../calm-beats/calm-beats-diagram.ts'
import { causeChain } from '../cause-chain/cause-chain-diagram.ts'
import { competitorMap } from '../competitor-map/competitor-map-diagram.ts'
import { featureCreep } from '../feature-creep/feature-creep-diagram.ts'
import { industryGround } from '../industry-ground/industry-ground-diagram.ts'
import { paymentAnalogy } from '../payment-analogy/payment-analogy-diagram.ts'
import { reactionLoop } from '../reaction-loop/reaction-loop-diagram.ts'
import { coverBeats, rhythmTimeline } from '../rhythm-timeline/rhythm-timeline-diagram.ts'
import { sectionBeat } from '../section-beat/section-beat-diagram.ts'
import { shareChart } from '../share-chart/share-chart-diagram.ts'
import { toolVersusPlatform } from '../tool-versus-platform/tool-versus-platform-diagram.ts'
import { twoEnds } from '../two-ends/two-ends-diagram.ts'
import { waterMains } from '../water-mains/water-mains-diagram.ts'
import { wrongTurns } from '../wrong-turns/wrong-turns-diagram.ts'
import type { Diagram } from './diagram.ts'

/** Every picture with declared steps, by the tag that draws it in slides.md. */
export const diagrams: Readonly<Record<string, Diagram>> = {
  CalmBeats: calmBeats,
  CauseChain: causeChain,
  CompetitorMap: competitorMap,
  CoverBeats: coverBeats,
  FeatureCreep: featureCreep,
  IndustryGround: industryGround,
  PaymentAnalogy: paymentAnalogy,
  ReactionLoop: reactionLoop,
  RhythmTimeline: rhythmTimeline,
  SectionBeat: sectionBeat,
  ShareChart: shareChart,
  ToolVersusPlatform: toolVersusPlatform,
  TwoEnds: twoEnds,
  WaterMains: waterMains,
  WrongTurns: wrongTurns,
}

/** The diagram whose tag stands in a slide's Markdown, if any. Throws when there are two: their steps would clash. */
export function diagramIn(content: string): Diagram | undefined {
  const tags = [...content.matchAll(/<([A-Z]\w*)/g)].map(match => match[1]!).filter(tag => tag in diagrams)
  if (tags.length > 1)
    throw new Error(`one slide draws ${tags.join(' and ')}; expected one picture with steps a slide, so move one to a slide of its own`)
  return tags[0] === undefined ? undefined : diagrams[tags[0]]
}
