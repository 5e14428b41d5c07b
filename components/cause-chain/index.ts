import type { Picture } from '../frame/picture.ts'
import { causeChain } from './cause-chain-diagram.ts'

export default { tag: 'CauseChain', diagram: causeChain } satisfies Picture
