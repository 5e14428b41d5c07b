/** Draws what slides write for mermaid, once, as a page of the site can have it: shapes with attributes, no styles, no script. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { chromium } from 'playwright'
import { frame } from '../../components/frame/frame.ts'
import { mermaidLook } from '../../setup/mermaid.ts'
import { writtenOn } from '../deck/check/written.ts'
import { readSlides } from '../deck/read-deck.ts'
import { root } from '../deck/root.ts'
import { drawingIn } from '../slidev/drawings.ts'
import type { Drawing } from '../slidev/drawings.ts'
import { browserOptions } from './browser.ts'
import { serve } from './serve.ts'

/** A drawing and where it is written, for whoever must correct it. */
export interface PlacedDrawing extends Drawing { where: string }

/** The drawings of the deck as it is now, each once. */
export async function drawingsOfDeck(): Promise<PlacedDrawing[]> {
  const all = (await readSlides()).flatMap(slide => writtenOn(slide).fences.flatMap(({ info, code, line }) => {
    const drawing = drawingIn(info, code)
    return drawing ? [{ ...drawing, where: `${slide.file}:${line}` }] : []
  }))
  return [...new Map(all.map(drawing => [drawing.file, drawing])).values()]
}

interface Order { name: string, code: string, scale: number, look: ReturnType<typeof mermaidLook> }
interface Drawn { svg: string, width: number, height: number }

/** In the page: draws, and writes the looks that mermaid gives by style sheets into the shapes. Lengths are canvas px. */
async function draw({ name, code, scale, look }: Order): Promise<Drawn> {
  /** What a shape inherits. Nothing is see-through or has a shadow: of such parts the browser's PDFs lose the words. */
  const inherited = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
    'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'visibility']
  interface Mermaid { initialize: (config: object) => void, render: (id: string, code: string) => Promise<{ svg: string }> }

  /** Puts the ends of a line beside it, as shapes: a page has a drawing more than once, so nothing in it can be called by its id. */
  function drawEnds(line: SVGPathElement | SVGLineElement): void {
    const length = line.getTotalLength()
    for (const [end, at, near] of [['marker-start', 0, 1], ['marker-end', length, length - 1]] as const) {
      const marker = document.getElementById(/#([\w-]+)/.exec(line.getAttribute(end) ?? '')?.[1] ?? '') as SVGMarkerElement | null
      if (!marker)
        continue
      const [tip, before] = [line.getPointAtLength(at), line.getPointAtLength(near)]
      const forward = Math.atan2(tip.y - before.y, tip.x - before.x) * 180 / Math.PI
      const turn = end === 'marker-start' && marker.getAttribute('orient') !== 'auto-start-reverse' ? 180 : 0
      const { width, height } = marker.viewBox.baseVal
      const unit = marker.getAttribute('markerUnits') === 'userSpaceOnUse' ? 1 : Number.parseFloat(getComputedStyle(line).strokeWidth)
      const scale = unit * (width > 0 ? Math.min(marker.markerWidth.baseVal.value / width, marker.markerHeight.baseVal.value / height) : 1)
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
      group.setAttribute('class', marker.getAttribute('class') ?? '')
      group.setAttribute('transform', `translate(${tip.x} ${tip.y}) rotate(${forward + turn}) scale(${scale}) translate(${-marker.refX.baseVal.value} ${-marker.refY.baseVal.value})`)
      group.append(...[...marker.children].map(child => child.cloneNode(true)))
      line.after(group)
    }
  }

  const { mermaid } = window as unknown as { mermaid: Mermaid }
  mermaid.initialize({ startOnLoad: false, ...look })
  const holder = document.body.appendChild(document.createElement('div'))
  holder.innerHTML = (await mermaid.render(name, code)).svg
  const picture = holder.querySelector('svg')!
  if (picture.querySelector('foreignObject'))
    throw new Error('its kind has labels that are no part of a drawing (HTML); draw a flowchart, a sequence, a pie or a timeline of states, or a component')
  const words = [...picture.querySelectorAll(':scope > title, :scope > desc')].map(({ textContent }) => textContent.trim()).join('. ')
  for (const line of picture.querySelectorAll<SVGPathElement>('[marker-start], [marker-end]'))
    drawEnds(line)
  const isDrawn = (part: Element) => part.checkVisibility() && part.getBoundingClientRect().width + part.getBoundingClientRect().height > 0
  const parts = [...picture.querySelectorAll<SVGElement>('*')].filter(part => !part.closest('style, script, title, desc, defs, marker') && isDrawn(part))
  const looks = [picture, ...parts].map((part) => {
    const [style, around] = [getComputedStyle(part), getComputedStyle(part.parentElement!)]
    return inherited.filter(property => style.getPropertyValue(property) !== around.getPropertyValue(property))
      .map(property => [property, style.getPropertyValue(property).replaceAll('"', '')] as const)
  })
  picture.querySelectorAll<SVGElement>('*').forEach(part => parts.includes(part) || part.remove())
  for (const [i, part] of [picture, ...parts].entries()) {
    for (const { name } of [...part.attributes].filter(({ name }) => /^(?:id|name|style|class|filter|opacity|marker-.*|role|tabindex|xmlns|data-.*|aria-.*)$/.test(name)))
      part.removeAttribute(name)
    for (const [property, value] of looks[i]!)
      part.setAttribute(property, value)
  }
  const LINE = 2 // what a line may be wider than its path
  const { x, y, width, height } = picture.getBBox()
  const box = [x - LINE, y - LINE, width + 2 * LINE, height + 2 * LINE].map(length => Math.round(length * 100) / 100)
  const size = box.slice(2).map(length => Math.ceil(length * scale))
  const attributes = {
    'v-pre': '',
    'class': 'mermaid',
    'role': 'img',
    'aria-label': words,
    'viewBox': box.join(' '),
    'width': String(size[0]),
    'height': String(size[1]),
  }
  for (const [attribute, value] of Object.entries(attributes))
    picture.setAttribute(attribute, value)
  const svg = picture.outerHTML.replace(/\d+\.\d{3,}(?![\d.])/g, number => String(Number(Number(number).toFixed(2)))).replace(/\s*\n\s*/g, ' ')
  holder.remove()
  return { svg, width: size[0]!, height: size[1]! }
}

/** Draws all drawings of the deck, each into its file. Throws where mermaid cannot draw one, and on one that is larger than a slide has room. */
export async function drawMermaid(): Promise<void> {
  const drawings = await drawingsOfDeck()
  if (drawings.length === 0)
    return
  const folder = dirname(drawings[0]!.file)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const server = await serve(`${root}public`)
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage()
    await page.goto(server.url) // nothing is there, but what it asks for is
    await page.setContent('<!doctype html><html lang="en"><body></body></html>')
    for (const styles of ['tokens', 'fonts'])
      await page.addStyleTag({ content: await readFile(`${root}styles/${styles}.css`, 'utf8') })
    await page.addStyleTag({ content: 'body { font: 400 18px/1.45 var(--sans); }' })
    await page.addScriptTag({ path: `${root}node_modules/mermaid/dist/mermaid.min.js` })
    await page.evaluate(() => Promise.all([...document.fonts].map(font => font.load())))
    const look = await page.evaluate(mermaidLook)
    for (const [i, { code, scale, file, where }] of drawings.entries()) {
      const { svg, width, height } = await page.evaluate(draw, { name: `drawing-${i + 1}`, code, scale, look }).catch((error: unknown) => {
        throw new Error(`${where}: mermaid cannot draw this: ${(error as Error).message.replace(/^page\.evaluate: (?:Error: )?/, '').split('\n    at ')[0]!.replace(/\s*\n\s*/g, ' ')}`)
      })
      const room = { width: frame.right - frame.left, height: frame.bottom - 96 }
      if (width > room.width || height > room.height)
        throw new Error(`${where}: the drawing is ${width} x ${height} px; expected ${room.width} x ${room.height} at most, so write less of it, or \`\`\`mermaid {scale: ${(Math.floor(10 * scale * Math.min(room.width / width, room.height / height)) / 10).toFixed(1)}}`)
      await writeFile(file, svg)
    }
  }
  finally {
    await browser.close()
    await server.close()
  }
}
