import type { Picture } from '../frame/picture.ts'
import { pulledTitle, squeezedTitle, swallowedTitle } from './fever-diagram.ts'

export default [
  { tag: 'SqueezedTitle', diagram: squeezedTitle },
  { tag: 'SwallowedTitle', diagram: swallowedTitle },
  { tag: 'PulledTitle', diagram: pulledTitle },
] satisfies Picture[]
