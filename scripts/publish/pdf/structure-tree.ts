/**
 * The tags of a printed page: what the browser wrote, made into the tree that PDF/UA asks for. By hand, because the
 * libraries that write tagged PDFs draw pages of their own, and none mends the tags of a page that is printed.
 */
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

/**
 * What of a tag's attributes is kept: of the browser's layout a heading's scope alone says more than the tree; its lists of
 * heading cells carry ids that change from run to run.
 */
function attributesOf(element: PDFDict): Tag['attributes'] {
  const kept = KEPT_ATTRIBUTES.flatMap((key): Tag['attributes'] => element.has(key) ? [[key, element.get(key)!]] : [])
  const scope = asArray(element.lookup(name('A'))).find(attribute => attribute instanceof PDFDict && attribute.has(name('Scope')))
  return scope ? [...kept, [name('A'), scope]] : kept
}

/** What one kid of an element is. */
function readKid(context: PDFContext, kid: PDFObject | undefined, parent: PDFDict): Node[] {
  if (kid instanceof PDFNumber)
    return [{ kind: 'content', page: pageOf(parent), id: kid.asNumber(), to: kid.asNumber() }]
  if (!(kid instanceof PDFDict))
    return []
  const type = kid.get(name('Type'))
  if (type === name('MCR')) {
    const id = kid.lookup(name('MCID'), PDFNumber).asNumber()
    return [{ kind: 'content', page: pageOf(kid), id, to: id }]
  }
  if (type === name('OBJR'))
    return [{ kind: 'annotation', page: pageOf(kid.has(name('Pg')) ? kid : parent), ref: kid.get(name('Obj')) as PDFRef }]
  return [tag(kid.lookup(name('S'), PDFName).decodeText(), readTree(context, kid), attributesOf(kid))]
}

/** The browser's own tree below an element; it names every box without a meaning `NonStruct`. */
function readTree(context: PDFContext, element: PDFDict): Node[] {
  return asArray(element.lookup(name('K'))).flatMap(kid => readKid(context, kid instanceof PDFRef ? context.lookup(kid) : kid, element))
}

/** The references of all elements below one, and of what they hold. */
function refsOfTree(context: PDFContext, element: PDFDict): PDFRef[] {
  return asArray(element.lookup(name('K'))).flatMap((kid) => {
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid
    const below = value instanceof PDFDict && value.has(name('S')) ? refsOfTree(context, value) : []
    return kid instanceof PDFRef ? [kid, ...below] : below
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

/**
 * One reading: boxes without a meaning are opened, text without a tag becomes a paragraph, a figure becomes one piece, empty
 * tags and drawing outside figures go.
 */
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

/** The browser's tree: its root, and what it has of the document. Throws when the document has no tags. */
function printedTree({ context, catalog }: PDFDocument): { root: PDFDict, document: Tag } {
  const root = catalog.lookup(name('StructTreeRoot'))
  const [document] = root instanceof PDFDict ? readTree(context, root) : []
  if (!(root instanceof PDFDict) || document?.kind !== 'tag' || document.role !== 'Document')
    throw new Error('the browser printed a PDF without tags; expected a tree that starts with Document')
  return { root, document }
}

/** Takes the browser's tree out of the document. */
function removeTree({ context, catalog }: PDFDocument, root: PDFDict): void {
  const indexes = ['IDTree', 'ParentTree'].flatMap(key => refsBelow(context, root.get(name(key))))
  for (const ref of [...refsOfTree(context, root), ...indexes, catalog.get(name('StructTreeRoot')) as PDFRef])
    context.delete(ref)
}

/** What the pages must know of a tree: whose each piece of their content is, by page and id, and each link. */
interface Owners { contents: Map<PDFObject, (PDFRef | undefined)[]>, links: [link: PDFRef, owner: PDFRef][] }

/** Writes a tag with all below it, and notes what it owns. */
function writeTag(context: PDFContext, { role, kids, attributes }: Tag, parent: PDFRef, owners: Owners): PDFRef {
  const ref = context.nextRef()
  const page = kids.flatMap(pagesOf)[0]!
  const written = kids.map((kid): PDFObject => {
    if (kid.kind === 'tag')
      return writeTag(context, kid, ref, owners)
    if (kid.kind === 'annotation') {
      owners.links.push([kid.ref, ref])
      return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: kid.page })
    }
    const own = owners.contents.get(kid.page) ?? []
    own[kid.id] = ref
    owners.contents.set(kid.page, own)
    return kid.page === page ? PDFNumber.of(kid.id) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id })
  })
  const element = context.obj({ Type: 'StructElem', S: role, P: parent, Pg: page, K: written })
  for (const [key, value] of attributes)
    element.set(key, value)
  context.assign(ref, element)
  return ref
}

/** Tells every page and link where in the tree it is found; returns the index of all. */
function indexOwners(context: PDFContext, pages: readonly PDFPage[], { contents, links }: Owners): { ParentTree: PDFRef, ParentTreeNextKey: number } {
  const index: PDFObject[] = []
  const add = (value: PDFObject): PDFNumber => {
    const key = PDFNumber.of(index.length / 2)
    index.push(key, value)
    return key
  }
  for (const { ref, node } of pages)
    node.set(name('StructParents'), add(context.register(context.obj(Array.from(contents.get(ref) ?? [], owner => owner ?? null)))))
  for (const [link, owner] of links)
    context.lookup(link, PDFDict).set(name('StructParent'), add(owner))
  return { ParentTree: context.register(context.obj({ Nums: index })), ParentTreeNextKey: index.length / 2 }
}

/** The pages that have a headline of the first rank, as all of ours do: any other goes on with what stands on the one before. */
export function headedPages(document: PDFDocument): Set<PDFRef> {
  const headlines = (node: Node): PDFRef[] => node.kind !== 'tag' ? [] : node.role === 'H1' ? pagesOf(node).slice(0, 1) : node.kids.flatMap(headlines)
  return new Set(headlines(printedTree(document).document))
}

/**
 * Replaces the document's tree by the tidy one and returns the content it holds: everything else is decoration.
 * `isText` says whether a piece of content shows text. Throws when the document has no tags.
 */
export function rebuildStructure(document: PDFDocument, isText: (page: PDFRef, id: number) => boolean): Content[] {
  const { context, catalog } = document
  const pages = document.getPages()
  const printed = printedTree(document)
  const sections = inSections(tidy(printed.document.kids, 'Document', ({ page, id }) => isText(page, id)), pages)

  const root = context.nextRef()
  const owners: Owners = { contents: new Map(), links: [] }
  const top = writeTag(context, tag('Document', sections), root, owners)
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [top], ...indexOwners(context, pages, owners) }))
  removeTree(document, printed.root)
  catalog.set(name('StructTreeRoot'), root)
  return sections.flatMap(contentsOf)
}
