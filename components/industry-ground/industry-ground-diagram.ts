import { defineDiagram } from '../deck/diagram.ts'

export const industryGround = defineDiagram({
  title: 'The platform without and with ground, a schematic',
  steps: [
    { name: 'without', adds: 'On the left the platform’s large circle has nothing but empty outlines beneath it; it tips over and rolls off.' },
    { name: 'with', adds: 'On the right the same circle stands upright on four solid blocks: merchants, suppliers, factories and farms.' },
  ],
})
