/** What a PDF says of itself: once as PDF/UA wants it, and once as older viewers read it. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'

const name = PDFName.of

export interface Metadata {
  title: string
  author: string
  subject: string
  keywords: readonly string[]
  /** ISO date and time; none is written when it is not known */
  date?: string
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

/** Writes it all into the document. */
export function describe(document: PDFDocument, metadata: Metadata): void {
  const { context, catalog } = document
  catalog.set(name('Metadata'), context.register(context.stream(Buffer.from(xmp(metadata)), { Type: 'Metadata', Subtype: 'XML' })))
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
}
