import type { Picture } from '../frame/picture.ts'
import { reactionLoop } from './reaction-loop-diagram.ts'

export default { tag: 'ReactionLoop', diagram: reactionLoop } satisfies Picture
