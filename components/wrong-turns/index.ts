import type { Picture } from '../frame/picture.ts'
import { wrongTurns } from './wrong-turns-diagram.ts'

export default { tag: 'WrongTurns', diagram: wrongTurns } satisfies Picture
