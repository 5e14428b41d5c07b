/**
 * Reads and rewrites the content stream of a page as the browser prints it: one operator a line, and what belongs
 * to a tag between `/Role <</MCID 7 >>BDC` and `EMC`. By hand, because pdf-lib and pdf.js read such streams, and neither
 * writes one back.
 */

const BEGIN = /^\/\w+ <<\/MCID (\d+) >>BDC$/
const PAINTS = /(?:^|\s)(?:f\*?|[FSs]|B\*?|b\*?|Tj|TJ|Do|sh)$/
const SHOWS_TEXT = /T[jJ]$/
const DRAWS_PATH = /\s(?:[mlcvy]|re)$/
const MOVES_TEXT = / Td(?:\s|$)/

/** The ids of the marked content that shows text; what other ids mark is drawing only. */
export function idsWithText(content: string): Set<number> {
  const ids = new Set<number>()
  let id: number | undefined
  for (const line of content.split('\n')) {
    const begin = BEGIN.exec(line)
    if (begin)
      id = Number(begin[1])
    else if (line === 'EMC')
      id = undefined
    else if (id !== undefined && SHOWS_TEXT.test(line))
      ids.add(id)
  }
  return ids
}

/**
 * The content with only some of its pieces marked: `reach` maps the id of each to the last id that belongs to it.
 * What paints outside them becomes an artefact: decoration, which is not read out.
 */
export function remark(content: string, reach: ReadonlyMap<number, number>): string {
  const lines: string[] = []
  let loose: string[] = []
  /** the last id of the piece we are in */
  let last: number | undefined
  let id: number | undefined

  function endLoose() {
    lines.push(...loose.some(line => PAINTS.test(line)) ? ['/Artifact BMC', ...loose, 'EMC'] : loose)
    loose = []
  }

  for (const line of content.split('\n')) {
    const begin = BEGIN.exec(line)
    if (begin) {
      id = Number(begin[1])
      if (last === undefined) {
        endLoose() // so that an artefact never reaches over the beginning of another
        last = reach.get(id)
        if (last !== undefined)
          lines.push(line)
      }
    }
    else if (line === 'EMC') {
      if (last === undefined)
        endLoose()
      else if (id === last)
        lines.push(line)
      if (id === last)
        last = undefined
    }
    else {
      (last === undefined ? loose : lines).push(line)
    }
  }
  endLoose()
  return lines.join('\n')
}

/** The content with coordinates to a hundredth of a px (text to a thousandth): nobody sees the rest, and it takes a fifth of the file. */
export function roundCoordinates(content: string): string {
  const round = (line: string, decimals: number) => line.replace(/-?\d*\.\d+/g, number => String(Number(Number(number).toFixed(decimals))))
  return content.split('\n').map((line) => {
    if (DRAWS_PATH.test(line))
      return round(line, 2)
    return MOVES_TEXT.test(line) ? line.replace(/^\S+/, number => round(number, 3)) : line
  }).join('\n')
}
