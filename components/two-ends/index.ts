import type { Picture } from '../frame/picture.ts'
import { twoEnds } from './two-ends-diagram.ts'

export default { tag: 'TwoEnds', diagram: twoEnds } satisfies Picture
