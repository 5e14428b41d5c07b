import type { Picture } from '../frame/picture.ts'
import { fourBars } from './four-bars-diagram.ts'

export default { tag: 'FourBars', diagram: fourBars } satisfies Picture
