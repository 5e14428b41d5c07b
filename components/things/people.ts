import { round } from '../frame/frame.ts'

/** One of a crowd, standing: the middle of its feet, canvas px, and its size (1 = 44 px high, 30 wide). */
export interface Person { x: number, base: number, scale: number, row: number }

/** Shoulders as a path; `reach` lengthens the body below the feet, px of canvas, so that a row behind has no gap under it. */
export function body({ x, base, scale }: Person, reach = 0): string {
  const [half, shoulder] = [15 * scale, 9 * scale]
  return `M${round(x - half)} ${round(base + reach)}V${round(base - shoulder)}a${round(half)} ${round(half)} 0 0 1 ${round(2 * half)} 0V${round(base + reach)}Z`
}

/** A head as a path. */
export function head({ x, base, scale }: Person): string {
  const radius = round(9.5 * scale)
  return `M${round(x - radius)} ${round(base - 34 * scale)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`
}

/** How a crowd stands, canvas px; see `crowd`. */
export interface Crowd { middle: number, base: number, rows: number, inRow: number, pitch: number, rise: number, scale: number }

/**
 * People in rows around `middle`, the nearest row on `base`, each row behind higher by `rise` px and shifted by half a
 * place; from the back to the front, as they are painted.
 */
export function crowd({ middle, base, rows, inRow, pitch, rise, scale }: Crowd): Person[] {
  return Array.from({ length: rows }, (_, i) => rows - 1 - i).flatMap((row) => {
    const count = inRow - row % 2
    return Array.from({ length: count }, (_, i) => ({ x: middle + (i - (count - 1) / 2) * pitch, base: base - row * rise, scale, row }))
  })
}
