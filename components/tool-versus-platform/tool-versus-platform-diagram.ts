import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'
import { industries } from '../things/industry.ts'
import { needs } from '../things/needs.ts'

const list = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const parts = `On the left, under the title people, what they come to do: ${list(needs)}. In the middle the payment, a small ${colourWords.tool} disc with a pay code. On the right, under the title industry: ${list(industries)}.`
const platform = `Wired as a platform, which keeps what comes in, the disc is the small centre of a large ${colourWords.platform} ball paved with plus signs, and what people need flows in from the left in swelling streams that end there.`
const cut = 'Its ways out to industry are thin and grey and all break off in one column before they arrive; the houses of industry have gone grey.'
const tool = `Wired as a tool, which passes it on, the ball has gone but for a dashed ring, where the platform was: ${colourWords.tool} lines run from every need through the payment, which is as large as before, and on as arrows to every house of industry, dark again.`
const answer = 'From all of industry one line gathers and leads back as an arrow into the payment: support and feedback.'

export const toolVersusPlatform = defineDiagram({
  title: 'One machine, wired in two ways from the same parts, our schematic of the essay’s contrast',
  steps: [
    { name: 'parts', adds: `${parts} Nothing joins them yet.` },
    { name: 'platform', adds: platform },
    { name: 'cut', adds: cut },
    { name: 'tool', adds: tool },
    { name: 'answer', adds: answer },
  ],
  still: `It stands twice, one above the other. ${parts} Above. ${platform} ${cut} Below. Wired as a tool, which passes it on, and industry answers, ${colourWords.tool} lines run from every need through the payment and on as arrows to every house of industry. ${answer}`,
})
