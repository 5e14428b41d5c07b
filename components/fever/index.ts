import type { Picture } from '../frame/picture.ts'
import { squeezedTitle, swallowedTitle, swollenTitle } from './fever-diagram.ts'

export default [
  { tag: 'SqueezedTitle', diagram: squeezedTitle },
  { tag: 'SwallowedTitle', diagram: swallowedTitle },
  { tag: 'SwollenTitle', diagram: swollenTitle },
] satisfies Picture[]
