import { defineDiagram } from '../frame/diagram.ts'
import { industries, needs } from './machine.ts'

const list = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const toolVersusPlatform = defineDiagram({
  title: 'Two machines built from the same parts, our schematic of the essay’s contrast',
  steps: [
    { name: 'parts', adds: `Each machine has the same parts: on the left what people need, to ${list(needs)}; a small centre that says pay; on the right industry, ${list(industries)}.` },
    { name: 'platform', adds: 'In the first, the platform, thick lines pull every need into the centre, where they stop; the centre has swollen into a large circle crowded with plus signs around pay.' },
    { name: 'trouble', adds: 'The platform’s lines to industry are thin and broken and end a little past halfway: nothing reaches it and nothing comes back.' },
    { name: 'tool', adds: 'In the second, the tool, the needs run through a small, precise pay and on to every part of industry; a line gathers from all four and leads back as an arrow into pay, with the words: comes back.' },
    { name: 'verdict', adds: 'The platform ends as traffic without industry; in the tool, industry feeds back and gives it solid ground.' },
  ],
})
