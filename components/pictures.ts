/** The registry of pictures: the one file that knows them all. */
import calmBeats from './calm-beats/index.ts'
import competitorMap from './competitor-map/index.ts'
import coverBeats from './cover-beats/index.ts'
import fallingStair from './falling-stair/index.ts'
import featureCreep from './feature-creep/index.ts'
import fever from './fever/index.ts'
import fourBars from './four-bars/index.ts'
import type { Diagram } from './frame/diagram.ts'
import type { Picture } from './frame/picture.ts'
import industryGround from './industry-ground/index.ts'
import paymentAnalogy from './payment-analogy/index.ts'
import recordTable from './record-table/index.ts'
import rhythmTimeline from './rhythm-timeline/index.ts'
import shareChart from './share-chart/index.ts'
import toolVersusPlatform from './tool-versus-platform/index.ts'
import twoEnds from './two-ends/index.ts'
import waterMains from './water-mains/index.ts'
import wrongTurns from './wrong-turns/index.ts'

export const pictures: readonly Picture[] = [
  calmBeats,
  competitorMap,
  coverBeats,
  fallingStair,
  featureCreep,
  ...fever,
  fourBars,
  industryGround,
  paymentAnalogy,
  recordTable,
  rhythmTimeline,
  shareChart,
  toolVersusPlatform,
  twoEnds,
  waterMains,
  wrongTurns,
]

/** The pictures whose tags stand in a slide's Markdown, once for each tag. */
export function picturesIn(content: string): Picture[] {
  const tags = [...content.matchAll(/<([A-Z]\w*)/g)].map(match => match[1]!)
  return tags.flatMap(tag => pictures.filter(picture => picture.tag === tag))
}

/** The diagram whose tag stands in a slide's Markdown, if any. Throws when there are two: their steps would clash. */
export function diagramIn(content: string): Diagram | undefined {
  const stepped = picturesIn(content).filter(({ diagram }) => diagram)
  if (stepped.length > 1)
    throw new Error(`one slide draws ${stepped.map(({ tag }) => tag).join(' and ')}; expected one picture with steps a slide, so move one to a slide of its own`)
  return stepped[0]?.diagram
}
