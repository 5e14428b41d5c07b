import type { Picture } from '../frame/picture.ts'
import { industryGround } from './industry-ground-diagram.ts'

export default { tag: 'IndustryGround', diagram: industryGround } satisfies Picture
