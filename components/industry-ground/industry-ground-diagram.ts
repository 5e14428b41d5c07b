import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { industries } from '../things/industry.ts'

const named = `${industries.slice(0, -1).join(', ')} and ${industries.at(-1)}`
const absent = `Under a floor there are only the dashed frames of what is not there: ${named}.`
const falls = 'The floor has torn, and the ball has dropped through it and through the line of beats at the foot, cut by the edge of the slide. A dashed ring stays where it was. However big, it falls.'
const stands = `${named} are solid blocks on firm ground under one whole floor, and on it stands the payment alone, a ${colourWords.tool} disc as small as it was inside the ball. However small, it stands.`

export const industryGround = defineDiagram({
  title: 'The platform without ground and the tool with it, our schematic of the essay’s warning',
  steps: [
    { name: 'rests', adds: `${absent} On it rests the platform, the large ${colourWords.platform} ball with the payment in its middle, and the floor bends.` },
    { name: 'falls', adds: falls },
    { name: 'stands', adds: `Now ${stands}` },
  ],
  still: `Twice, side by side. Left: ${absent} A large ${colourWords.platform} ball, the platform, had only this to rest on. ${falls} Right: ${stands}`,
})
