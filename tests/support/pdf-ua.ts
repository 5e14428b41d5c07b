/**
 * The machine-checkable part of PDF/UA-1 that applies to these files: the checkpoints of the Matterhorn Protocol 1.1, by
 * their numbers. What does not occur in them (forms, notes, formulas, scripts, optional content) is checked to be absent.
 */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from './deck-page.ts'
import { entriesOf, name } from './tagged-pdf.ts'
import type { Element, TaggedPdf } from './tagged-pdf.ts'

const STANDARD_ROLES = ['Document', 'Sect', 'H1', 'H2', 'P', 'Figure', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Link', 'Span', 'Strong', 'Em', 'Caption']
const PARENTS: Record<string, string[]> = { LI: ['L'], Lbl: ['LI'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody'], TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'] }
const KIDS: Record<string, string[]> = { L: ['LI'], LI: ['Lbl', 'LBody'], Table: ['TR', 'THead', 'TBody'], TR: ['TH', 'TD'] }

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

const isHeading = ({ role }: Element) => /^H\d$/.test(role)

/** A test a checkpoint, on the file that has been read by the time they run. */
export function holdToPdfUa(pdf: () => TaggedPdf): void {
  test('01-003, 01-004: artefacts and tagged content do not lie within each other', () => {
    // readTaggedPdf throws on any mark within another.
    expect(pdf().stretches.flatMap((stretches, i) => stretches.some(({ mark }) => mark === 'artefact') ? [] : [`page ${i + 1}`]), 'pages without an artefact').toEqual([])
  })

  test('01-005: all that is painted is tagged or an artefact', () => {
    expect(pdf().stretches.flatMap((stretches, i) => stretches.filter(({ mark, paints }) => mark === 'none' && paints > 0).map(() => `page ${i + 1}`))).toEqual([])
  })

  test('01-006: every mark is in the tree once, and the page knows its element', () => {
    const inTree = pdf().elements.flatMap(element => element.content.map(({ page, id }) => `${page + 1}:${id}`))
    const onPages = pdf().stretches.flatMap((stretches, i) => stretches.filter(({ mark }) => mark === 'tagged').map(({ id }) => `${i + 1}:${id}`))
    expect(inTree.toSorted()).toEqual(onPages.toSorted())
    const parents = entriesOf(pdf().catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict).lookup(name('Nums')))
    const parentOf = (key: number) => parents.findIndex((entry, i) => i % 2 === 0 && entry instanceof PDFNumber && entry.asNumber() === key)
    for (const element of pdf().elements) {
      for (const { page, id } of element.content) {
        const key = pdf().document.getPage(page).node.lookup(name('StructParents'), PDFNumber).asNumber()
        const owners = pdf().document.context.lookup(parents[parentOf(key) + 1], PDFArray)
        expect(pdf().document.context.lookup(owners.get(id)), `page ${page + 1}, content ${id}`).toBe(element.dict)
      }
    }
  })

  test('no decoration is tagged, no text is an artefact but what repeats on every page', () => {
    const texts = pdf().stretches.map(stretches => stretches.filter(({ mark, showsText }) => mark === 'artefact' && showsText).length)
    expect(Math.max(...texts), 'most texts on a page that are artefacts').toBeLessThanOrEqual(2) // the page's number, the running foot
    expect(pdf().elements.filter(({ content, kids, annotations }) => content.length + kids.length + annotations.length === 0).map(({ role }) => role), 'empty tags').toEqual([])
  })

  test('02-001, 02-003: every tag has a standard role and none is renamed', () => {
    expect(pdf().elements.filter(({ role }) => !STANDARD_ROLES.includes(role)).map(({ role }) => role)).toEqual([])
    expect(pdf().catalog.lookup(name('StructTreeRoot'), PDFDict).has(name('RoleMap'))).toBe(false)
  })

  test('06-001, 06-002, 06-003, 06-004: the metadata names the standard and the title', () => {
    expect(pdf().metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf().metadata).toMatch(/<dc:title>.*Out of rhythm.*<\/dc:title>/)
  })

  test('07-001, 07-002: the title bar shows the title', () => {
    expect(pdf().catalog.lookup(name('ViewerPreferences'), PDFDict).lookup(name('DisplayDocTitle')), 'DisplayDocTitle').toBe(PDFBool.True)
    expect(pdf().document.getTitle()).toMatch(/^Out of rhythm/)
  })

  test('09-004, 09-005, 09-006: tables and lists are built as such', () => {
    for (const element of pdf().elements) {
      const { role, parent, kids } = element
      if (PARENTS[role])
        expect(PARENTS[role], `the parent of ${role}`).toContain(parent?.role)
      for (const kid of KIDS[role] ? kids : [])
        expect(KIDS[role], `a kid of ${role}`).toContain(kid.role)
      if (KIDS[role])
        expect(element.content, `text straight in ${role}`).toEqual([])
    }
  })

  test('11-001 to 11-006: the language is said', () => {
    expect(textOf(pdf().catalog.lookup(name('Lang')))).toMatch(/^en/)
  })

  test('13-004: every figure has a text alternative, and every picture is one figure', () => {
    const figures = pdf().elements.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(0)
    for (const { dict, kids, content } of figures) {
      expect(textOf(dict.lookup(name('Alt'))).length).toBeGreaterThan(30)
      expect(kids).toEqual([])
      expect(content).toHaveLength(1)
    }
  })

  test('14-002, 14-003, 14-006: headings start at the first level and skip none', () => {
    const levels = pdf().elements.filter(isHeading).map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1))
  })

  test('15-003: every heading cell says what it heads', () => {
    for (const { dict } of pdf().elements.filter(({ role }) => role === 'TH'))
      expect(dict.lookup(name('A'), PDFDict).lookup(name('Scope'), PDFName).decodeText()).toMatch(/^(?:Row|Column)$/)
  })

  test('20-001, 21-001, 25-001, 26-001, 29-001: no layers, attachments, forms, locks or scripts', () => {
    for (const key of ['OCProperties', 'AcroForm', 'OpenAction', 'AA'])
      expect(pdf().catalog.has(name(key)), key).toBe(false)
    const names = pdf().catalog.lookup(name('Names'), PDFDict)
    expect(names.keys().map(key => key.decodeText())).toEqual(['Dests'])
    expect(pdf().document.isEncrypted).toBe(false)
  })

  test('28-004, 28-011, 28-012: every link is tagged as one and says where it leads', () => {
    const tagged = new Set(pdf().elements.filter(({ role }) => role === 'Link').flatMap(({ annotations }) => annotations))
    for (const link of pdf().annotations.flat()) {
      expect(link.lookup(name('Subtype'))).toBe(name('Link'))
      expect(textOf(link.lookup(name('Contents'))).length, 'length of what a link says').toBeGreaterThan(5)
      expect(tagged.has(link), textOf(link.lookup(name('Contents')))).toBe(true)
    }
    expect(tagged.size).toBe(pdf().annotations.flat().length)
  })

  test('28-008, 28-009: Tab follows the structure', () => {
    for (const { node } of pdf().document.getPages())
      expect(node.lookup(name('Tabs'))).toBe(name('S'))
  })

  test('30-001, 31-009, 31-027: fonts are embedded and say their characters, and nothing refers elsewhere', () => {
    const composite = pdf().fonts.filter(font => font.get(name('Subtype')) === name('Type0'))
    expect(composite.length).toBeGreaterThan(1)
    for (const font of composite) {
      expect(font.lookup(name('ToUnicode'))).toBeInstanceOf(PDFRawStream)
      const [descendant] = entriesOf(font.lookup(name('DescendantFonts')))
      const inner = pdf().document.context.lookup(descendant, PDFDict)
      expect(inner.lookup(name('FontDescriptor'), PDFDict).keys().map(key => key.decodeText())).toContainEqual(expect.stringMatching(/^FontFile[23]$/))
      if (inner.get(name('Subtype')) === name('CIDFontType2')) // 31-005
        expect(inner.lookup(name('CIDToGIDMap'))).toBe(name('Identity'))
    }
    const kinds = new Set(pdf().fonts.map(font => font.lookup(name('Subtype'), PDFName).decodeText()))
    expect([...kinds].sort()).toEqual(['CIDFontType2', 'Type0'])
  })
}
