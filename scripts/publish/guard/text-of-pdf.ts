import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All that can be read in a PDF, its metadata included. Throws when it is none. */
export async function textOfPdf(content: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const texts: string[] = [JSON.stringify(info)]
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map(item => 'str' in item ? item.str : '').join(' '))
  }
  await task.destroy()
  return texts.join('\n')
}
