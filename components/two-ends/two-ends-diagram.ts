import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const twoEnds = defineDiagram({
  title: 'One street from consumers to industry, a schematic without figures',
  steps: [
    { name: 'places', adds: 'On the left end, consumers: a full football stadium. On the right end, industry: a shop, a warehouse, a factory and a farm.' },
    { name: 'effort', adds: `Above them lies a ${colourWords.platform} wedge, where the effort went: most of it over the stadium, on whose screen stands Euro 2024, little over industry.` },
    { name: 'value', adds: 'Below them the street becomes a dark wedge, where the value lies: some of it under the stadium, most of it under industry.' },
  ],
})
