/** Makes a file for keeping out of what the browser prints: tidy tags, bookmarks, destinations, labels, metadata. */
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import { describe } from './metadata.ts'
import type { Metadata } from './metadata.ts'
import { addOutline } from './outline.ts'
import { idsWithText, remark, roundCoordinates } from './page-content.ts'
import type { LocatedPage, PrintedPage } from './printed-page.ts'
import { headedPages, rebuildStructure } from './structure-tree.ts'

const name = PDFName.of
const text = PDFHexString.fromText

/** Marks and shortens what the pages draw; returns a hash of it. */
function rewriteContents(document: PDFDocument): string {
  const hash = createHash('md5')
  const contents = new Map(document.getPages().map((page) => {
    const stream = document.context.lookup(page.node.get(name('Contents')))
    if (!(stream instanceof PDFRawStream))
      throw new Error('a page of the printed PDF is not one stream, as this browser used to print it')
    return [page.ref, inflateSync(stream.getContents()).toString('latin1')]
  }))
  const texts = new Map([...contents].map(([page, content]) => [page, idsWithText(content)]))
  const kept = rebuildStructure(document, (page, id) => texts.get(page)!.has(id))
  for (const page of document.getPages()) {
    const reach = new Map(kept.filter(content => content.page === page.ref).map(({ id, to }) => [id, to]))
    const content = roundCoordinates(remark(contents.get(page.ref)!, reach))
    hash.update(content)
    const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 })
    document.context.assign(page.node.get(name('Contents')) as PDFRef, document.context.stream(packed, { Filter: 'FlateDecode' }))
  }
  return hash.digest('hex')
}

/** Gives each link its words, and the name it leads to as the destinations have it. Throws on a link that leads nowhere. */
function describeLinks(document: PDFDocument, pages: readonly PrintedPage[]) {
  document.getPages().forEach((page, i) => {
    const annotations = page.node.Annots()
    for (let j = 0; j < (annotations?.size() ?? 0); j++) {
      const link = annotations!.lookup(j, PDFDict)
      const target = link.lookup(name('Dest'))
      if (target instanceof PDFName) {
        const alias = target.decodeText()
        const to = pages.find(other => other.name === alias)
        if (!to)
          throw new Error(`page ${i + 1} links to "${alias}", which is not in this file; expected one of ${pages.map(other => other.name).join(', ')}`)
        link.set(name('Dest'), PDFString.of(alias))
        link.set(name('Contents'), text(`To ${to.bookmark?.title ?? alias}`))
      }
      else {
        const uri = link.lookup(name('A'), PDFDict).lookup(name('URI'), PDFString).asString()
        link.set(name('Contents'), text(`Outside this file: ${uri}`))
      }
    }
  })
}

/** Which pages are printed on more than one, and what to do. */
function whatDoesNotFit(document: PDFDocument, pages: readonly PrintedPage[]): string {
  const headed = headedPages(document)
  const taken: number[] = []
  for (const { ref } of document.getPages())
    headed.has(ref) ? taken.push(1) : taken.push((taken.pop() ?? 0) + 1)
  const large = pages.flatMap(({ name }, i) => (taken[i] ?? 1) > 1 ? `${name} (${taken[i]} pages)` : [])
  return taken.length === pages.length && large.length > 0
    ? `, because what is on ${large.join(', ')} does not fit its page; show less there, or draw it smaller`
    : ', so something does not fit its page'
}

/** Gives the pages their names, labels and bookmarks. */
function addPlaces({ context, catalog }: PDFDocument, pages: readonly LocatedPage[]): void {
  const byName = pages.toSorted((a, b) => a.name < b.name ? -1 : 1)
  catalog.delete(name('Dests'))
  catalog.set(name('Names'), context.obj({ Dests: { Names: byName.flatMap(page => [PDFString.of(page.name), context.obj([page.ref, 'Fit'])]) } }))
  catalog.set(name('Outlines'), addOutline(context, pages))
  catalog.set(name('PageMode'), name('UseOutlines'))
  catalog.set(name('PageLabels'), context.obj({ Nums: pages.flatMap(({ label }, i) => [i, context.obj({ P: text(label) })]) }))
}

/**
 * Finishes a printed PDF whose pages are `pages`, in order. The same input gives the same bytes.
 * Throws when the pages are not those, or when a link leads nowhere.
 */
export async function finishPdf(printed: Uint8Array, pages: readonly PrintedPage[], metadata: Metadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const { context, catalog } = document
  const refs = document.getPages().map(page => page.ref)
  if (refs.length !== pages.length)
    throw new Error(`the browser printed ${refs.length} pages; expected ${pages.length}${whatDoesNotFit(document, pages)}`)

  const id = PDFHexString.of(rewriteContents(document))
  describeLinks(document, pages)
  addPlaces(document, pages.map((page, i) => ({ ...page, ref: refs[i]! })))
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  for (const page of document.getPages())
    page.node.set(name('Tabs'), name('S'))
  describe(document, metadata)
  context.trailerInfo.ID = context.obj([id, id])
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
}
