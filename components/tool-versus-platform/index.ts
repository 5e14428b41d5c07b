import type { Picture } from '../frame/picture.ts'
import { toolVersusPlatform } from './tool-versus-platform-diagram.ts'

export default { tag: 'ToolVersusPlatform', diagram: toolVersusPlatform } satisfies Picture
