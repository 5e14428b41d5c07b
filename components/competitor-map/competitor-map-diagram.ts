import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { originOf, rivals } from './rivals.ts'
import type { Rival } from './rivals.ts'

function sentence(rival: Rival): string {
  const { name, ground, kind } = rival
  return `${name} (${originOf(rival)}), ${kind === 'old' ? 'an old rival' : 'a new rival'}, has rolled in along a lane from its home ground, ${ground}, and presses a dent into the circle.`
}

const say = (...ids: string[]) => rivals.filter(rival => ids.includes(rival.id)).map(sentence).join(' ')

/** The named four have their steps; a rival added later arrives with the last of them. */
const named = ['wechat', 'jd']
const others = rivals.map(rival => rival.id).filter(id => !named.includes(id))

export const competitorMap = defineDiagram({
  title: 'Map of the rivals around Alipay, a schematic of pressure and not of market share',
  steps: [
    { name: 'whole', adds: `Alipay is a whole ${colourWords.tool} circle with room around it.` },
    { name: 'wechat', adds: say('wechat') },
    { name: 'jd', adds: say('jd') },
    { name: 'newcomers', adds: say(...others) },
    { name: 'verdict', adds: 'What is left to Alipay has less room: a shape with a dent wherever a rival presses, inside the dashed outline of the circle it was.' },
  ],
})

/** The step at which a rival has arrived. */
export function arrivalOf(rival: Rival): 'wechat' | 'jd' | 'newcomers' {
  return rival.id === 'wechat' || rival.id === 'jd' ? rival.id : 'newcomers'
}
