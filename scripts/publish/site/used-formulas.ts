/** Of what KaTeX brings (sixty files of fonts, 3 kB of styles), that which the formulas of the deck use. */
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { filesOf } from './folder-files.ts'
import { faceName, selectorsOfFormulas, withUsedFormulas } from './style-sheet.ts'

/** A style sheet: its path below the base, and what is in it. */
interface Sheet { stylesheet: string, rules: string }

/**
 * The style sheet of the deck in `folder` without what its open print view does not use of KaTeX, under a name that is its
 * content's, to be written; the files of such fonts are removed. A deck without formulas stays as it is.
 */
export async function keepUsedFormulas(folder: string, page: Page, { stylesheet, rules }: Sheet): Promise<Sheet> {
  if (!rules.includes('KaTeX_'))
    return { stylesheet, rules }
  const selectors = selectorsOfFormulas(rules)
  const { fonts, used } = await page.evaluate(selectors => ({
    fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight, style }) => ({ family, weight, style })),
    used: selectors.filter(selector => document.querySelector(selector)),
  }), selectors)
  const kept = withUsedFormulas(rules, new Set(fonts.map(faceName)), new Set(used))
  for (const { path } of await filesOf(folder)) {
    if (/^assets\/KaTeX_/.test(path) && !kept.includes(path))
      await rm(join(folder, path))
  }
  return { stylesheet: stylesheet.replace(/-[\w-]{8}\.css$/, `-${createHash('sha256').update(kept).digest('hex').slice(0, 8)}.css`), rules: kept }
}
