/** Looks over the built site, last of all: what is found here is not published. */
import { homedir } from 'node:os'
import { sep } from 'node:path'
import { facts } from '../../../components/essay/facts.ts'
import type { Fact } from '../../../components/essay/facts.ts'
import { pictures } from '../../../components/pictures.ts'
import type { Problem } from '../../deck/check-deck.ts'
import { readSlides } from '../../deck/read-deck.ts'
import { root } from '../../deck/root.ts'
import type { Settings } from '../../deck/settings.ts'
import { filesOf } from '../site/folder-files.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkPrivacy } from './check-privacy.ts'
import type { ReadFile, Secrets } from './check-privacy.ts'
import { checkWeight } from './check-weight.ts'
import { grouped } from './grouped.ts'
import { textOfPdf } from './text-of-pdf.ts'

const readable = /\.(?:html|css|js|json|svg|xml|txt|webmanifest|map)$|(?:^|\/)_\w+$/

async function read(folder: string): Promise<ReadFile[]> {
  const files: ReadFile[] = []
  for (const { path, content } of await filesOf(folder))
    files.push({ path, content, text: path.endsWith('.pdf') ? await textOfPdf(content) : readable.test(path) ? content.toString('utf8') : '' })
  return files.sort((a, b) => a.path < b.path ? -1 : 1)
}

/** What the deck keeps to itself. */
export async function secretsOfDeck(): Promise<Secrets> {
  const slides = await readSlides()
  return {
    notes: slides.map(({ frontmatter, note = '' }) => ({ where: `"${frontmatter.routeAlias}"`, text: note })),
    shown: [
      ...slides.map(({ frontmatter, content }) => `${JSON.stringify(frontmatter)} ${content}`),
      ...pictures.flatMap(({ diagram }) => diagram ? [`${diagram.title} ${diagram.steps.map(step => step.adds).join(' ')}`] : []),
    ].join('\n'),
    facts,
    used: new Set(slides.flatMap(({ frontmatter }) => frontmatter.facts ?? [])),
    folders: [root, homedir().endsWith(sep) ? homedir() : homedir() + sep],
  }
}

/** Every problem of a site. Pure. */
export function problemsOfSite(files: readonly ReadFile[], settings: Settings, secrets: Secrets): Problem[] {
  const sources = (secrets.facts as readonly Fact[]).filter(({ id }) => secrets.used.has(id)).flatMap(fact => fact.sources.map(({ url }) => url))
  return grouped([...checkPrivacy(files, secrets), ...checkAddresses(files, settings, sources), ...checkWeight(files)])
}

/** Every problem of the site in a folder. */
export async function checkSite(folder: string, settings: Settings, secrets?: Secrets): Promise<Problem[]> {
  return problemsOfSite(await read(folder), settings, secrets ?? await secretsOfDeck())
}
