/** The live deck as it was last built, so that it is not built again when nothing has changed: the site is made from it, and PDFs are printed from it. */
import { ownNames } from '../deck/own-files.ts'
import { buildClient } from '../slidev/build-client.ts'
import { builtOnce } from './built-once.ts'
import { drawMermaid } from './draw-mermaid.ts'

/** A built deck: where it lies, and the path that it must be served under. */
export interface BuiltDeck { folder: string, base: string }

/**
 * The built deck, for `base` or, where none is given, for whichever it was built last; built first if anything it is made of
 * has changed, which is every file of the project but the tests. Throws when it cannot be built.
 */
export async function builtDeck({ base, onBuild }: { base?: string, onBuild?: () => void } = {}): Promise<BuiltDeck> {
  return builtOnce({
    name: 'deck',
    ingredients: (await ownNames()).filter(name => name !== 'tests'),
    base,
    onBuild,
    build: async ({ target, base }) => {
      await drawMermaid()
      await buildClient({ target, base })
    },
  })
}
