/** Runs all tests, those of a slide, or what Playwright's own options choose: `npm test`, `npm test -- rivals`. */
import { deckSlides } from '../deck/slides.ts'
import { helpOf } from './options.ts'
import { runTool } from './tool.ts'

const usage = {
  name: 'npm test',
  does: 'Proves the project: content, geometry, keyboard, pixels, PDFs, the hosted site. Pictures that changed are in playwright-report/.',
  takes: { name: 'SLIDE', says: 'only what is said of a slide: its pictures, its design, its pages; else part of a test file\'s name' },
  options: {
    project: { type: 'string', value: 'unit', says: 'one of build, unit, deck, site, pictures; all options of Playwright Test can be given' },
    grep: { type: 'string', value: 'WORDS', says: 'only tests whose title has these words' },
  },
  example: 'npm test -- rivals',
} as const

/** Options whose value might be a slide's name. */
const TAKES = ['-g', '--grep', '-gv', '--grep-invert', '--project']

const args = process.argv.slice(2)
const aliases: string[] = await deckSlides().then(slides => slides.map(({ alias }) => alias), () => []) // the tests say what is wrong with the deck
const isSlide = (arg: string, i: number) => aliases.includes(arg) && !TAKES.includes(args[i - 1] ?? '')
const chosen = args.filter(isSlide)
const rest = args.filter((arg, i) => !isSlide(arg, i))

if (args.includes('--help') || args.includes('-h'))
  console.log(helpOf(usage))
else if (chosen.length === 0)
  process.exitCode = await runTool('playwright/cli.js', 'test', ...rest)
else
  process.exitCode = await runTool('playwright/cli.js', 'test', '--project=deck', '--project=site', '--project=pictures', ...rest, '-g', `(?<![\\w/-])(?:${chosen.join('|')})(?![\\w-])`)
