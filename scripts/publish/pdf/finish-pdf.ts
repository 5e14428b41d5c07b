/** Makes a file for keeping out of what the browser prints: tidy tags, bookmarks, destinations, labels, metadata. */
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { idsWithText, remark, roundCoordinates } from './page-content.ts'
import { headedPages, rebuildStructure } from './structure-tree.ts'

/** A page of a file, in its place. */
export interface PrintedPage {
  /** the named destination that opens here, as in deck.pdf#rivals; more than one page may not have the same */
  name: string
  /** what a viewer shows as the page's number */
  label: string
  /** its bookmark, if it has one; those of one group stand together below it */
  bookmark?: { title: string, group?: string }
}

export interface Metadata {
  title: string
  author: string
  subject: string
  keywords: readonly string[]
  /** ISO date and time; none is written when it is not known */
  date?: string
}

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
    document.context.assign(page.node.get(name('Contents')) as PDFRef, document.context.stream(deflateSync(Buffer.from(content, 'latin1'), { level: 9 }), { Filter: 'FlateDecode' }))
  }
  return hash.digest('hex')
}

/** Bookmarks: the groups, and below each its pages. Returns the root of the outline. */
function addOutline(context: PDFContext, pages: readonly (PrintedPage & { ref: PDFRef })[]): PDFRef {
  interface Item { title: string, ref: PDFRef, page: PDFRef, items: Item[] }
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

  function write(items: readonly Item[], parent: PDFRef) {
    items.forEach(({ title, ref, page, items: below }, i) => {
      const item = context.obj({ Title: text(title), Parent: parent, Dest: [page, 'Fit'] })
      for (const [key, neighbour] of [['Prev', items[i - 1]], ['Next', items[i + 1]]] as const) {
        if (neighbour)
          item.set(name(key), neighbour.ref)
      }
      link(item, below)
      context.assign(ref, item)
      write(below, ref)
    })
  }

  function link(dict: PDFDict, items: readonly Item[]) {
    if (items.length === 0)
      return
    dict.set(name('First'), items[0]!.ref)
    dict.set(name('Last'), items.at(-1)!.ref)
    dict.set(name('Count'), context.obj(items.length))
  }

  const root = context.nextRef()
  const dict = context.obj({ Type: 'Outlines' })
  link(dict, top)
  dict.set(name('Count'), context.obj(top.reduce((sum, { items }) => sum + 1 + items.length, 0)))
  context.assign(root, dict)
  write(top, root)
  return root
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

function xmp({ title, author, subject, keywords, date }: Metadata): string {
  const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const dates = date ? `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>` : ''
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(subject)}</rdf:li></rdf:Alt></dc:description>
<pdf:Keywords>${escape(keywords.join(', '))}</pdf:Keywords>${dates}
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
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
  const located = pages.map((page, i) => ({ ...page, ref: refs[i]! }))

  catalog.delete(name('Dests'))
  const destinations = located.toSorted((a, b) => a.name < b.name ? -1 : 1)
  catalog.set(name('Names'), context.obj({ Dests: { Names: destinations.flatMap(page => [PDFString.of(page.name), context.obj([page.ref, 'Fit'])]) } }))
  catalog.set(name('Outlines'), addOutline(context, located))
  catalog.set(name('PageMode'), name('UseOutlines'))
  catalog.set(name('PageLabels'), context.obj({ Nums: pages.flatMap(({ label }, i) => [i, context.obj({ P: text(label) })]) }))
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(name('Metadata'), context.register(context.stream(Buffer.from(xmp(metadata)), { Type: 'Metadata', Subtype: 'XML' })))
  for (const page of document.getPages())
    page.node.set(name('Tabs'), name('S'))

  document.setTitle(metadata.title)
  document.setAuthor(metadata.author)
  document.setSubject(metadata.subject)
  document.setKeywords([metadata.keywords.join(', ')])
  const info = context.lookup(context.trailerInfo.Info, PDFDict)
  for (const key of ['CreationDate', 'ModDate'])
    info.delete(name(key))
  if (metadata.date) {
    document.setCreationDate(new Date(metadata.date))
    document.setModificationDate(new Date(metadata.date))
  }

  context.trailerInfo.ID = context.obj([id, id])
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
}
