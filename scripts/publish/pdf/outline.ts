/** The bookmarks of a PDF, which a viewer shows beside it. */
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { LocatedPage } from './printed-page.ts'

const name = PDFName.of
const text = PDFHexString.fromText

/** A bookmark to a page, with those below it. */
interface Item { title: string, ref: PDFRef, page: PDFRef, items: Item[] }

/** The groups, and below each its pages. */
function itemsOf(context: PDFContext, pages: readonly LocatedPage[]): Item[] {
  const top: Item[] = []
  for (const { ref: page, bookmark } of pages) {
    if (!bookmark)
      continue
    const item: Item = { title: bookmark.title, ref: context.nextRef(), page, items: [] }
    let group = top.at(-1)
    if (bookmark.group !== undefined && group?.title !== bookmark.group) {
      group = { title: bookmark.group, ref: context.nextRef(), page, items: [] }
      top.push(group)
    }
    (bookmark.group !== undefined ? group!.items : top).push(item)
  }
  return top
}

/** Says of a bookmark, or of the outline, which are the first and the last below it. */
function link(context: PDFContext, dict: PDFDict, items: readonly Item[]): void {
  if (items.length === 0)
    return
  dict.set(name('First'), items[0]!.ref)
  dict.set(name('Last'), items.at(-1)!.ref)
  dict.set(name('Count'), context.obj(items.length))
}

function write(context: PDFContext, items: readonly Item[], parent: PDFRef): void {
  items.forEach(({ title, ref, page, items: below }, i) => {
    const item = context.obj({ Title: text(title), Parent: parent, Dest: [page, 'Fit'] })
    for (const [key, neighbour] of [['Prev', items[i - 1]], ['Next', items[i + 1]]] as const) {
      if (neighbour)
        item.set(name(key), neighbour.ref)
    }
    link(context, item, below)
    context.assign(ref, item)
    write(context, below, ref)
  })
}

/** Bookmarks for pages. Returns the root of the outline. */
export function addOutline(context: PDFContext, pages: readonly LocatedPage[]): PDFRef {
  const top = itemsOf(context, pages)
  const root = context.nextRef()
  const dict = context.obj({ Type: 'Outlines' })
  link(context, dict, top)
  dict.set(name('Count'), context.obj(top.reduce((sum, { items }) => sum + 1 + items.length, 0)))
  context.assign(root, dict)
  write(context, top, root)
  return root
}
