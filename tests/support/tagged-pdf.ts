/** Reads a PDF the way a checker does: from its own objects, knowing nothing of how it was made. */
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'

/** An element of the structure tree. */
export interface Element {
  role: string
  dict: PDFDict
  parent: Element | undefined
  kids: Element[]
  /** its marked content: page (from 0) and id */
  content: { page: number, id: number }[]
  /** its annotations */
  annotations: PDFDict[]
}

/** A stretch of a page's content: what it is marked as, and how often it paints. */
export interface Stretch { mark: 'tagged' | 'artefact' | 'none', id?: number, paints: number, showsText: boolean }

export const name = PDFName.of

export function entriesOf(value: PDFObject | undefined): PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : value ? [value] : []
}

export interface TaggedPdf {
  document: PDFDocument
  catalog: PDFDict
  root: Element
  /** every element, in reading order */
  elements: Element[]
  stretches: Stretch[][]
  /** the annotations of each page */
  annotations: PDFDict[][]
  fonts: PDFDict[]
  /** the XMP packet */
  metadata: string
}

const PAINTING = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', '\'', '"', 'Do', 'sh'])

/** The content cut where marks begin and end. Throws on marks within marks. */
export function stretchesOf(content: string): Stretch[] {
  const stretches: Stretch[] = []
  let now: Stretch = { mark: 'none', paints: 0, showsText: false }
  const next = (stretch: Pick<Stretch, 'mark' | 'id'>) => {
    stretches.push(now)
    now = { ...stretch, paints: 0, showsText: false }
  }
  for (const line of content.split('\n')) {
    const operator = /\S+$/.exec(line.trim())?.[0].replace(/^>>/, '') ?? ''
    if (operator === 'BDC' || operator === 'BMC') {
      if (now.mark !== 'none')
        throw new Error(`marked content within marked content: ${line}`)
      const id = /\/MCID (\d+)/.exec(line)?.[1]
      next(id === undefined ? { mark: 'artefact' } : { mark: 'tagged', id: Number(id) })
    }
    else if (operator === 'EMC') {
      next({ mark: 'none' })
    }
    else if (PAINTING.has(operator)) {
      now.paints++
      now.showsText ||= operator === 'Tj' || operator === 'TJ'
    }
  }
  return [...stretches, now]
}

export async function readTaggedPdf(file: string): Promise<TaggedPdf> {
  const document = await PDFDocument.load(await readFile(file), { updateMetadata: false })
  const { context, catalog } = document
  const pages = document.getPages()
  const pageOf = new Map(pages.map(({ ref }, i) => [ref, i]))
  const elements: Element[] = []

  function read(dict: PDFDict, parent: Element | undefined): Element {
    const element: Element = { role: dict.lookup(name('S'), PDFName).decodeText(), dict, parent, kids: [], content: [], annotations: [] }
    elements.push(element)
    const own = dict.get(name('Pg'))
    for (const entry of entriesOf(dict.lookup(name('K')))) {
      const kid = entry instanceof PDFRef ? context.lookup(entry) : entry
      if (kid instanceof PDFNumber)
        element.content.push({ page: pageOf.get(own as PDFRef)!, id: kid.asNumber() })
      else if (!(kid instanceof PDFDict))
        throw new Error(`an element <${element.role}> has a kid that is neither element nor content`)
      else if (kid.get(name('Type')) === name('MCR'))
        element.content.push({ page: pageOf.get((kid.get(name('Pg')) ?? own) as PDFRef)!, id: kid.lookup(name('MCID'), PDFNumber).asNumber() })
      else if (kid.get(name('Type')) === name('OBJR'))
        element.annotations.push(kid.lookup(name('Obj'), PDFDict))
      else
        element.kids.push(read(kid, element))
    }
    return element
  }

  const [top] = entriesOf(catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('K')))
  const root = read(context.lookup(top, PDFDict), undefined)
  const metadata = catalog.lookup(name('Metadata'))
  return {
    document,
    catalog,
    root,
    elements,
    stretches: pages.map(({ node }) => stretchesOf(inflateSync((node.Contents() as PDFRawStream).getContents()).toString('latin1'))),
    annotations: pages.map(({ node }) => entriesOf(node.Annots()).map(annotation => context.lookup(annotation, PDFDict))),
    fonts: context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.get(name('Type')) === name('Font') ? [object] : []),
    metadata: metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString('utf8') : '',
  }
}
