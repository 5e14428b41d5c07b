/**
 * Ten times the talk: builds a deck whose middle is repeated under other names, 146 slides, beside the plain one, and looks whether
 * its foot, its article and the contents of its handout still hold. Only the ratio of the two times counts.
 */
import { execFile } from 'node:child_process'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from '@slidev/parser'
import { command } from '../../scripts/commands/options.ts'
import { root } from '../../scripts/deck/root.ts'
import { copyProject } from '../support/project-copy.ts'

const TIMES = 10
/** how many times as long as the plain deck it may take */
const MOST = 8

/** The slides of a deck as they are written; the frontmatter of each leads it. */
async function writtenSlides(): Promise<string[]> {
  const text = await readFile(join(root, 'slides.md'), 'utf8')
  const lines = text.split('\n')
  const { slides } = await parse(text, 'slides.md')
  return slides.map(({ start, end }) => lines.slice(start, end).join('\n').replace(/^---\n/, '').trim())
}

/** The talk with its middle, all but cover, close and appendix, told again and again under other names. */
function longDeck(slides: readonly string[]): string {
  const close = slides.findIndex(slide => /^routeAlias: close$/m.test(slide))
  const [first, ...middle] = slides.slice(0, close)
  const again = Array.from({ length: TIMES - 1 }, (_, i) => middle.map(slide => slide.replace(/^(routeAlias: .+)$/m, `$1-r${i + 2}`))).flat()
  return `${[first, ...middle, ...again, ...slides.slice(close)].map(slide => `---\n${slide}`).join('\n\n')}\n`
}

/** Builds a deck in a copy of the project; seconds, and what is in the way. */
async function build(folder: string): Promise<{ seconds: number, problem: string | undefined }> {
  const start = performance.now()
  const problem = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/commands/build.ts'], { cwd: folder })
    .then(() => undefined, ({ stdout, stderr }: { stdout: string, stderr: string }) => `${stdout}${stderr}`.trim())
  return { seconds: (performance.now() - start) / 1000, problem }
}

/** What of the built long deck does not hold, in words. */
async function faultsOf(dist: string, count: number, lastAlias: string): Promise<string[]> {
  const last = await readFile(join(dist, lastAlias, 'index.html'), 'utf8').catch(() => '')
  const foot = /<svg class="beats"[\s\S]*?<\/svg>/.exec(last)?.[0] ?? ''
  const beats = [...foot.matchAll(/<circle[^>]*cx="([\d.]+)"[^>]* r="([\d.]+)"/g)].map(([, x, radius]) => ({ x: Number(x), radius: Number(radius) }))
  const ticks = foot.match(/<rect/g)?.length ?? 0
  const touching = beats.filter(({ x, radius }, i) => i > 0 && x - radius < beats[i - 1]!.x + beats[i - 1]!.radius)
  const sections = (await readFile(join(dist, 'read/index.html'), 'utf8')).match(/<section id="/g)?.length ?? 0
  const pages = (await readdir(dist, { withFileTypes: true })).filter(entry => entry.isDirectory() && /^\d+$/.test(entry.name)).length
  return [
    ...beats.length + ticks === count ? [] : [`the foot has ${beats.length} beats and ${ticks} ticks; expected ${count} in all`],
    ...touching.length === 0 ? [] : [`${touching.length} beats of the foot lie over the one before; components/foot/beat-line.ts gives them too little room`],
    ...beats.some(({ x, radius }) => x + radius > 900) ? ['the beats of the foot reach into the number of the slide'] : [],
    ...sections === count ? [] : [`the article has ${sections} sections; expected ${count}`],
    ...pages === count ? [] : [`${pages} slides have an address by their number; expected ${count}`],
    ...(await stat(join(dist, 'handout.pdf'))).size > 0 ? [] : ['the handout is empty'],
  ]
}

await command({
  name: 'npm run bench:long',
  does: 'Builds a deck ten times as long beside the plain one; its foot, article and contents must hold, and it may take eight times as long.',
  example: 'npm run bench:long',
}, async () => {
  const copy = await copyProject()
  try {
    const slides = await writtenSlides()
    const plain = await build(copy.folder)
    console.log(`the talk    ${String(slides.length).padStart(4)} slides  ${plain.seconds.toFixed(1)} s${plain.problem ? `  ${plain.problem}` : ''}`)
    await writeFile(join(copy.folder, 'slides.md'), longDeck(slides))
    const told = (await parse(longDeck(slides), 'slides.md')).slides
    const count = told.length
    const long = await build(copy.folder)
    console.log(`ten times it ${String(count).padStart(3)} slides  ${long.seconds.toFixed(1)} s`)
    const faults = long.problem ? [long.problem] : await faultsOf(join(copy.folder, 'dist'), count, String(told.at(-1)!.frontmatter.routeAlias))
    const ratio = long.seconds / plain.seconds
    console.log(`it takes ${ratio.toFixed(1)} times as long; expected less than ${MOST}`)
    for (const fault of faults)
      console.log(fault)
    return faults.length === 0 && !plain.problem && ratio < MOST ? 0 : 1
  }
  finally {
    await copy.remove()
  }
})
