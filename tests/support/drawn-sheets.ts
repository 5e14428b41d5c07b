import { join } from 'node:path'
import type * as Pdfjs from 'pdfjs-dist'
import type { Page } from 'playwright'
import { root } from '../../scripts/deck/root.ts'

/** The sheets of a PDF as a reader's program draws them, PNGs of so many px in width. `page` is a page of a browser that is for this alone. */
export async function drawnSheets(page: Page, content: Uint8Array, width: number): Promise<Buffer[]> {
  const scripts = await page.evaluate(() => 'pdfjsLib' in window) ? [] : ['pdf.worker.mjs', 'pdf.mjs']
  for (const script of scripts)
    await page.addScriptTag({ path: join(root, 'node_modules/pdfjs-dist/legacy/build', script), type: 'module' })
  await page.waitForFunction(() => 'pdfjsWorker' in window && 'pdfjsLib' in window) // a module runs when it likes
  const pictures = await page.evaluate(async ({ data, width }) => {
    const { getDocument } = (window as unknown as { pdfjsLib: typeof Pdfjs }).pdfjsLib
    const content = await (await fetch(`data:application/pdf;base64,${data}`)).arrayBuffer()
    const pdf = await getDocument({ data: new Uint8Array(content) }).promise
    const pictures: string[] = []
    for (let no = 1; no <= pdf.numPages; no++) {
      const sheet = await pdf.getPage(no)
      const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width })
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
      await sheet.render({ canvas, viewport }).promise
      pictures.push(canvas.toDataURL('image/png').split(',')[1]!)
    }
    return pictures
  }, { data: Buffer.from(content).toString('base64'), width })
  return pictures.map(picture => Buffer.from(picture, 'base64'))
}
