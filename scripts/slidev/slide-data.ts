/** What the built deck carries of its settings, and of each slide beside its picture. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../deck/root.ts'

/** Slidev's module of the settings. */
const SETTINGS = '/@slidev/configs'
/** Slidev's module of a slide's data. */
const SLIDE = /__slidev_\d+\.frontmatter$/

/** What Slidev tells of the slide, in its module. */
const TOLD = /^( *\.\.\.\()(\{.*\})(\),)$/m
/** Where the slide stands in its file, for the editor. */
const PLACE = /^ *(?:filepath|start|sourceIndex): .*,\n/gm
/** The settings of the slide there, and what reads one of them. */
const OWN = /^export const frontmatterData = (\{.*\})$/m
const READ = /^ *get (\w+)\(\)\{ return frontmatter\.\1 \},\n/gm

const refusal = (where: string, what: string) =>
  new Error(`${where} found nothing of what Slidev tells of ${what} in its module; look what the installed version writes there, then correct scripts/slidev/slide-data.ts`)

/** The settings that Slidev's client asks for anywhere, by name. */
export function askedSettings(): Set<string> {
  const files = globSync('node_modules/@slidev/client/**/*.{ts,vue}', { cwd: root })
  return new Set(files.flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/\bconfigs\.(\w+)/g)].map(match => match[1]!)))
}

/** The module of the settings with those alone. Pure. */
export function leanSettings(where: string, code: string, asked: ReadonlySet<string>): string {
  const [, json] = /^export default (\{.*\})$/.exec(code.trim()) ?? []
  if (!json)
    throw refusal(where, 'the settings')
  return `export default ${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json) as object).filter(([name]) => asked.has(name))))}`
}

/**
 * The module of a slide without its frontmatter as it is written, without what only the development server needs, and without what
 * reads a setting that the slide does not have. `where` is told when it is written otherwise. Pure.
 */
export function leanSlide(where: string, code: string): string {
  const [, own] = OWN.exec(code) ?? []
  if (!own || !TOLD.test(code))
    throw refusal(where, 'a slide')
  const settings = JSON.parse(own) as object
  return code
    .replace(READ, (line, name: string) => name in settings ? line : '')
    .replace(PLACE, '')
    .replace(TOLD, (_line, before: string, json: string, after: string) => {
      const { title, level, images = [] } = JSON.parse(json) as { title?: string, level?: number, images?: string[] }
      return before + JSON.stringify({ title, level, ...images.length > 0 && { images } }) + after
    })
}

/** Any module with what the built deck carries of it; undefined for one that is neither. */
export function leanData(where: string, id: string, code: string): string | undefined {
  return id === SETTINGS ? leanSettings(where, code, askedSettings()) : SLIDE.test(id) ? leanSlide(where, code) : undefined
}
