/** The tags of a printed page: what the browser wrote, made into the tree that PDF/UA asks for. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFContext, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib'

/** A piece of marked content, by the page it is on and its id there; a figure's reaches to the id `to`, whatever is drawn between. */
export interface Content { kind: 'content', page: PDFRef, id: number, to: number }
/** A link on a page. */
interface Annotation { kind: 'annotation', page: PDFRef, ref: PDFRef }
export interface Tag { kind: 'tag', role: string, attributes: [PDFName, PDFObject][], kids: Node[] }
export type Node = Tag | Content | Annotation

const name = PDFName.of
const KEPT_ATTRIBUTES = ['Alt', 'ActualText', 'Lang'].map(name)
/** Tags that hold other tags and no text of their own. */
const GROUPS = new Set(['Document', 'Sect', 'Div', 'Part', 'Art', 'BlockQuote'])

function tag(role: string, kids: Node[], attributes: Tag['attributes'] = []): Tag {
  return { kind: 'tag', role, attributes, kids }
}

function asArray(value: PDFObject | undefined): PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : value ? [value] : []
}

/** The page an element stands on. Throws when it names none, as the browser's form controls do. */
function pageOf(element: PDFDict): PDFRef {
  const page = element.get(name('Pg'))
  if (!(page instanceof PDFRef))
    throw new Error('the browser tagged something without saying on which page; is there a control that v-if="!isPrintMode" should keep out of print?')
  return page
}

/** The browser's own tree below its root; it names every box without a meaning `NonStruct`. */
function readTree(document: PDFDocument, root: PDFDict, seen: PDFRef[]): Node[] {
  const { context } = document
  return asArray(root.lookup(name('K'))).flatMap((kid): Node[] => {
    if (kid instanceof PDFRef)
      seen.push(kid)
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid
    if (value instanceof PDFNumber)
      return [{ kind: 'content', page: pageOf(root), id: value.asNumber(), to: value.asNumber() }]
    if (!(value instanceof PDFDict))
      return []
    if (value.get(name('Type')) === name('MCR'))
    {
      const id = value.lookup(name('MCID'), PDFNumber).asNumber()
      return [{ kind: 'content', page: pageOf(value), id, to: id }]
    }
    if (value.get(name('Type')) === name('OBJR'))
      return [{ kind: 'annotation', page: pageOf(value.has(name('Pg')) ? value : root), ref: value.get(name('Obj')) as PDFRef }]
    const attributes = KEPT_ATTRIBUTES.flatMap((key): Tag['attributes'] => value.has(key) ? [[key, value.get(key)!]] : [])
    // Of the browser's layout attributes only a heading's scope says more than the tree does; its lists of heading cells carry ids that change from run to run.
    const scope = asArray(value.lookup(name('A'))).find(attribute => attribute instanceof PDFDict && attribute.has(name('Scope')))
    if (scope)
      attributes.push([name('A'), scope])
    return [tag(value.lookup(name('S'), PDFName).decodeText(), readTree(document, value, seen), attributes)]
  })
}

/** A tree of names or numbers: the references of its nodes. */
function refsBelow(context: PDFContext, tree: PDFObject | undefined): PDFRef[] {
  if (!(tree instanceof PDFRef))
    return []
  const kids = context.lookup(tree, PDFDict).lookup(name('Kids'))
  return [tree, ...asArray(kids).flatMap(kid => refsBelow(context, kid))]
}

function pagesOf(node: Node): PDFRef[] {
  return node.kind === 'tag' ? node.kids.flatMap(pagesOf) : [node.page]
}

function contentsOf(node: Node): Content[] {
  return node.kind === 'tag' ? node.kids.flatMap(contentsOf) : node.kind === 'content' ? [node] : []
}

/** One reading: boxes without a meaning are opened, text without a tag becomes a paragraph, a figure becomes one piece, empty tags and drawing outside figures go. */
function tidy(kids: readonly Node[], parent: string, isText: (content: Content) => boolean): Node[] {
  return kids.flatMap((kid): Node[] => {
    if (kid.kind === 'annotation')
      return [kid]
    if (kid.kind === 'content')
      return isText(kid) ? [kid] : []

    if (kid.role === 'Figure') {
      const [first, ...more] = contentsOf(kid)
      return first ? [tag('Figure', [{ ...first, to: more.at(-1)?.id ?? first.id }], kid.attributes)] : []
    }
    const holdsText = kid.kids.some(node => node.kind === 'content' && isText(node))
    const role = kid.role !== 'NonStruct' ? kid.role : GROUPS.has(parent) && holdsText ? 'P' : undefined
    const inner = tidy(kid.kids, role ?? parent, isText)
    if (role === undefined || inner.length === 0)
      return inner
    if (role === 'LI') {
      const isLabel = (node: Node) => node.kind === 'tag' && node.role === 'Lbl'
      const body = inner.filter(node => !isLabel(node)).flatMap(node => node.kind === 'tag' && node.role === 'LBody' ? node.kids : [node])
      return [tag('LI', [...inner.filter(isLabel), tag('LBody', body)])]
    }
    return [tag(role, inner, kid.attributes)]
  })
}

/** A section a page, in the order of the pages. */
function inSections(nodes: readonly Node[], pages: readonly PDFPage[]): Tag[] {
  return pages.flatMap((page) => {
    const own = nodes.filter(node => pagesOf(node)[0] === page.ref)
    return own.length > 0 ? [tag('Sect', own)] : []
  })
}

/**
 * Replaces the document's tree by the tidy one and returns the content it holds: everything else is decoration.
 * `isText` says whether a piece of content shows text. Throws when the document has no tags.
 */
export function rebuildStructure(document: PDFDocument, isText: (page: PDFRef, id: number) => boolean): Content[] {
  const { context, catalog } = document
  const pages = document.getPages()
  const old: PDFRef[] = []
  const oldRoot = catalog.lookup(name('StructTreeRoot'))
  const [printed] = oldRoot instanceof PDFDict ? readTree(document, oldRoot, old) : []
  if (!(oldRoot instanceof PDFDict) || printed?.kind !== 'tag' || printed.role !== 'Document')
    throw new Error('the browser printed a PDF without tags; expected a tree that starts with Document')
  const sections = inSections(tidy(printed.kids, 'Document', ({ page, id }) => isText(page, id)), pages)

  const parents = new Map<PDFObject, (PDFRef | undefined)[]>()
  const links: [PDFRef, PDFRef][] = []

  function write(node: Tag, parent: PDFRef): PDFRef {
    const ref = context.nextRef()
    const page = pagesOf(node)[0]!
    const kids = node.kids.map((kid): PDFObject => {
      if (kid.kind === 'tag')
        return write(kid, ref)
      if (kid.kind === 'annotation') {
        links.push([kid.ref, ref])
        return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: kid.page })
      }
      const own = parents.get(kid.page) ?? []
      own[kid.id] = ref
      parents.set(kid.page, own)
      return kid.page === page ? PDFNumber.of(kid.id) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id })
    })
    const dict = context.obj({ Type: 'StructElem', S: node.role, P: parent, Pg: page, K: kids })
    for (const [key, value] of node.attributes)
      dict.set(key, value)
    context.assign(ref, dict)
    return ref
  }

  const root = context.nextRef()
  const top = write(tag('Document', sections), root)
  const numbers: PDFObject[] = []
  const add = (value: PDFObject) => {
    numbers.push(PDFNumber.of(numbers.length / 2), value)
    return PDFNumber.of(numbers.length / 2 - 1)
  }
  for (const page of pages)
    page.node.set(name('StructParents'), add(context.register(context.obj(Array.from(parents.get(page.ref) ?? [], ref => ref ?? null)))))
  for (const [link, ref] of links)
    context.lookup(link, PDFDict).set(name('StructParent'), add(ref))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [top], ParentTree: context.register(context.obj({ Nums: numbers })), ParentTreeNextKey: numbers.length / 2 }))

  for (const ref of [...old, ...refsBelow(context, oldRoot.get(name('IDTree'))), ...refsBelow(context, oldRoot.get(name('ParentTree'))), catalog.get(name('StructTreeRoot')) as PDFRef])
    context.delete(ref)
  catalog.set(name('StructTreeRoot'), root)
  return sections.flatMap(contentsOf)
}
