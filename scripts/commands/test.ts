/** Runs all tests, those of a slide, or what Playwright's own options choose: `npm test`, `npm test -- rivals`. */
import { globSync } from 'node:fs'
import { root } from '../deck/root.ts'
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

/** A word that is no option's value, no slide and in no file's name. */
function isNothing(arg: string, i: number): boolean {
  if (arg.startsWith('-') || /^-[^=]*$/.test(args[i - 1] ?? '') || isSlide(arg, i))
    return false
  const files = globSync('{components,tests}/**/*.{test,setup}.ts', { cwd: root }).map(file => file.replaceAll('\\', '/'))
  return !files.some(file => `${root}${file}`.search(arg.replace(/(?::\d+)+$/, '')) >= 0)
}

const chosen = args.filter(isSlide)
const rest = args.filter((arg, i) => !isSlide(arg, i))

const nothing = args.find(isNothing)
if (args.includes('--help') || args.includes('-h')) {
  console.log(helpOf(usage))
}
else if (nothing !== undefined) {
  console.error(`"${nothing}" is no slide and in no test file's name; see npm test -- --help`)
  process.exitCode = 1
}
else {
  const ofSlides = ['--project=deck', '--project=site', '--project=pictures', '-g', `(?<![\\w/-])(?:${chosen.join('|')})(?![\\w-])`]
  process.exitCode = await runTool('playwright/cli.js', 'test', ...rest, ...chosen.length > 0 ? ofSlides : [])
}
