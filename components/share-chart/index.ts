import type { Picture } from '../frame/picture.ts'
import { shareChart } from './share-chart-diagram.ts'
import { shares, together } from './shares.ts'

export default { tag: 'ShareChart', diagram: shareChart, facts: [...shares.map(share => share.fact), together.fact] } satisfies Picture
