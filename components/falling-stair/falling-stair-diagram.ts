import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const fallingStair = defineDiagram({
  title: 'A road that falls like a stair, and a level way that leaves it in time; a schematic',
  steps: [
    { name: 'threat', adds: `A ${colourWords.platform} road, the old playbook, comes in level from the left. On its brow presses a threat, a dark ball, and behind it the road drops. On the far right, as high as before the drop, lies the payment, a ${colourWords.tool} disc with its pay code; nothing leads there.` },
    { name: 'relief', adds: 'The road climbs out of the hollow to a relief from the pressure, lower than where it came from.' },
    { name: 'again', adds: 'There the next threat presses; the road drops deeper and climbs to a second relief, lower than the first.' },
    { name: 'lower', adds: 'A third threat, a third relief, lower again, and at a fourth threat the road falls out of the slide. A dashed line over all brows slopes down: each relief is lower than the last.' },
    { name: 'way-out', adds: `A ${colourWords.tool} way leaves the road before the first threat, rises above all of them and runs level to the payment: improve the payment itself, for today’s market.` },
  ],
})
