import type { Picture } from '../frame/picture.ts'
import { fallingStair } from './falling-stair-diagram.ts'

export default { tag: 'FallingStair', diagram: fallingStair } satisfies Picture
