/**
 * The radius of a circle that has lost its calm, for an angle in degrees.
 * `unrest` runs from 0, a true circle, to 1; the outline stays closed and never crosses itself.
 */
export function wobble(radius: number, unrest: number, angle: number): number {
  const turn = angle * Math.PI / 180
  const waves = 0.055 * Math.sin(3 * turn + 0.6) + 0.04 * Math.sin(5 * turn + 2) + 0.025 * Math.sin(8 * turn)
  return radius * (1 + unrest * waves)
}
