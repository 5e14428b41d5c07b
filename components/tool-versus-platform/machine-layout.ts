import type { Point } from '../frame/frame.ts'
import { silhouetteHeight, silhouetteWidth } from '../things/industry.ts'
import type { Wiring } from './machine.ts'
import { between, curvePath, cutAtX, flarePath, levelCurve, roundedPath } from './wire.ts'

/** How large a machine is drawn and where its parts stand, canvas px; all that follows takes it. */
export interface MachineSizes {
  centre: Point
  /** of the swollen platform, and of the payment in its middle */
  radius: number
  pay: number
  /** from the first row to the last, and the most from row to row */
  span: number
  pitch: number
  /** type size */
  text: number
  icon: number
  /** left ends: icons of needs, their words, their wires; ends of the wires to industry, its houses, its words */
  x: { icons: number, needs: number, from: number, to: number, houses: number, industries: number, port: number, bus: number }
  /** thickness of a wire */
  line: number
  /** the column in which the ways out of the platform break, and half of the gap */
  cut: { x: number, half: number }
  /** from the middle down to the line back */
  back: number
}

/** The machine of the slide, and the two that stand above each other on paper. */
export const large: MachineSizes = {
  centre: { x: 480, y: 262 },
  radius: 125,
  pay: 44,
  span: 198,
  pitch: 66,
  text: 18,
  icon: 44,
  x: { icons: 55, needs: 110, from: 172, to: 702, houses: 712, industries: 782, port: 886, bus: 902.5 },
  line: 7,
  cut: { x: 640, half: 17 },
  back: 154,
}
export const small: MachineSizes = {
  ...large,
  radius: 70,
  pay: 24,
  span: 102,
  pitch: 34,
  text: 16,
  icon: 30,
  x: { icons: 55, needs: 94, from: 146, to: 702, houses: 712, industries: 756, port: 848, bus: 864 },
  line: 5,
  cut: { x: 634, half: 13 },
  back: 78,
}

/** How far a machine has come on its way from platform to tool. */
export interface Progress {
  /** words and colours follow it */
  model: Wiring
  /** how much of the swelling has gone, 0 to 1 */
  shed: number
  /** how much of the gaps in the ways out has closed, 0 to 1 */
  mended: number
  /** how far something has come back, 0 to 1 */
  back: number
}

/** Shares of the control's way: when the swelling has gone, when the gaps begin to close, and when what is left counts as a tool. */
const BARE = 0.7
const MENDS = 0.5
const TURN = 0.8

const clamp = (share: number) => Math.min(1, Math.max(0, share))

/**
 * What a machine looks like at a wiring between 0, the platform, and 1, the tool: first the swelling goes, then the gaps
 * close; only what has arrived turns into a tool; then something comes back.
 */
export function progressAt(wiring: number): Progress {
  return {
    model: wiring < TURN ? 'platform' : 'tool',
    shed: clamp(wiring / BARE),
    mended: clamp((wiring - MENDS) / (TURN - MENDS)),
    back: clamp((wiring - TURN) / (1 - TURN)),
  }
}

/** What moves in a machine, each from 0 to 1. */
export interface Moves {
  /** how far the needs have been pulled in and the centre has swollen */
  swollen: number
  /** how far the ways out of the platform have grown towards their gap */
  out: number
  /** 0 = platform, 1 = tool */
  wiring: number
}

/** Where `count` rows stand around `middle`. */
function rowsAround(middle: number, count: number, { span, pitch }: Pick<MachineSizes, 'span' | 'pitch'>): number[] {
  const step = Math.min(pitch, span / Math.max(count - 1, 1))
  return Array.from({ length: count }, (_, row) => middle + (row - (count - 1) / 2) * step)
}

/** The parts of a machine, which no wiring changes. */
export function partsOf<N, I>(sizes: MachineSizes, needs: readonly N[], industries: readonly I[]) {
  const [needRows, industryRows] = [needs, industries].map(({ length }) => rowsAround(sizes.centre.y, length, sizes)) as [number[], number[]]
  const step = Math.min(sizes.pitch, sizes.span / Math.max(industries.length - 1, 1))
  /** of a house: none touches the next, and names have room beside them */
  const scale = Math.min((step - 2) / silhouetteHeight, (sizes.x.industries - sizes.x.houses - 6) / silhouetteWidth)
  return {
    needs: needs.map((id, row) => ({ id, y: needRows[row]! })),
    industries: industries.map((id, row) => ({ id, y: industryRows[row]!, base: industryRows[row]! + Math.round(54 * scale) })),
    /** of 140 px */
    scale,
    /** what comes back: from beside each industry into one line, which rises into the payment from below */
    ...lineBack(sizes, industryRows),
  }
}

function lineBack({ centre, pay, x, back, line, text }: MachineSizes, rows: readonly number[]) {
  const corner = line * 1.8
  const bottom = centre.y + back
  const tip = { x: centre.x, y: centre.y + pay + 5 }
  return {
    trunk: roundedPath([
      { x: x.port, y: rows[0]! },
      { x: x.bus, y: rows[0]! },
      { x: x.bus, y: bottom },
      { x: centre.x, y: bottom },
      { x: tip.x, y: tip.y + line * 2 },
    ], corner),
    branches: rows.slice(1).map(y => roundedPath([{ x: x.port, y }, { x: x.bus, y }, { x: x.bus, y: y + corner }], corner)).join(''),
    tip,
    label: { x: (centre.x + x.to) / 2, y: bottom - text * 0.62 },
  }
}

/** The wires of a machine as it is just now, and how large its centre is. */
export function wiresOf(sizes: MachineSizes, needRows: readonly number[], industryRows: readonly number[], { swollen, out, wiring }: Moves) {
  const { centre, pay, line, x, cut } = sizes
  const { shed, mended } = progressAt(wiring)
  const bundled = (row: number, rows: readonly number[]) => centre.y + (row - (rows.length - 1) / 2) * (line + 2.5)
  const inner = pay * 0.6
  const gap = cut.half * (1 - mended)

  return {
    /** of the platform under the payment; hidden by it where nothing is swollen */
    radius: between(pay - 2, between(sizes.radius, pay - 2, shed), swollen),
    ins: needRows.map((y, row) => {
      const step = needRows.length > 1 ? needRows[1]! - needRows[0]! : sizes.pitch
      const end = {
        x: between(x.from, between(centre.x - sizes.radius * 0.69, centre.x - inner, shed), swollen),
        y: between(y, between(centre.y + (y - centre.y) * 0.66, bundled(row, needRows), shed), swollen),
      }
      return flarePath(levelCurve({ x: x.from, y }, end), between(step * 0.29, 0, shed) * swollen)
    }),
    outs: industryRows.map((y, row) => {
      const edge = centre.x + Math.sqrt(Math.max(0, sizes.radius ** 2 - (y - centre.y) ** 2)) - 4
      const from = { x: between(edge, centre.x + inner, shed), y: between(y, bundled(row, industryRows), shed) }
      const whole = levelCurve(from, { x: x.to - 6, y })
      if (mended === 1)
        return { path: curvePath(whole), ends: [] }
      const [near] = cutAtX(whole, between(from.x, cut.x - gap, out))
      const [, far] = cutAtX(whole, between(x.to - 6, cut.x + gap, out))
      return { path: curvePath(near) + curvePath(far), ends: [near[3], far[0]] }
    }),
  }
}

/** The dashes of the ring that stays where the platform was: the line back passes through a gap at its foot. */
export function ghostRing({ radius, line }: Pick<MachineSizes, 'radius' | 'line'>): { radius: number, dashes: string, offset: number } {
  const length = 2 * Math.PI * (radius - 1)
  const period = length / (4 * Math.round(length / (10 * line)))
  const dash = period * 0.48
  return { radius: radius - 1, dashes: `${dash} ${period - dash}`, offset: (dash + period) / 2 }
}
