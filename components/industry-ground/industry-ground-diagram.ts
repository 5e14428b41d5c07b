import { defineDiagram } from '../frame/diagram.ts'

export const industryGround = defineDiagram({
  title: 'The platform without and with ground, a schematic',
  steps: [
    { name: 'without', adds: 'On the left the platform’s large circle has nothing but empty outlines beneath it, marked “no industry”; it tips and sinks through them, and a dotted ring shows where it stood.' },
    { name: 'with', adds: 'On the right the same circle rests upright in a cradle of four solid blocks: merchants, suppliers, factories and farms.' },
  ],
})
