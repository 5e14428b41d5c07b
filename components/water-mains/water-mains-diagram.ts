import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { industries } from '../things/industry.ts'

const named = `${industries.slice(0, -1).join(', ')} and ${industries.at(-1)}`

export const waterMains = defineDiagram({
  title: 'Two ways to use one water main, a picture of our own for two terms of the essay',
  steps: [
    { name: 'main', adds: `A street of workshops, ${named}, stands on ground that is cut open: under all of it runs one large ${colourWords.tool} main, finance, which reaches none of them yet.` },
    { name: 'tap', adds: `On the left a ${colourWords.platform} tap stands on the main and has filled a bucket: “tap water” fills its own bucket, and stops there.` },
    { name: 'mains', adds: `From the same main pipes rise under every workshop, and all their doors are ${colourWords.tool} now: “water, electricity, and coal” reaches everybody’s workshop.` },
  ],
})
