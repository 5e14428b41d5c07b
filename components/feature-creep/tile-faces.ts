/**
 * What an addition to the app may be, drawn as lines around 0 0, 22 px wide, with the weight of its plus: a path begins at
 * the middle of its tile, and each string is one move from there.
 */
const faces: readonly (readonly string[])[] = [
  /* a heart */ ['m0 9.5c-8 -5 -10.5 -8.5 -10.5 -12.5a5.25 5.25 0 0 1 10.5 -1.5a5.25 5.25 0 0 1 10.5 1.5c0 4 -2.5 7.5 -10.5 12.5z'],
  /* a house */ ['m-11 0l11 -10l11 10', 'm-8 -2v11.5h16v-11.5', 'm-2.5 9.5v-6h5v6'],
  /* a ticket */ ['m-11 -7.5h22v4.5a3 3 0 0 0 0 6v4.500h-22v-4.500a3 3 0 0 0 0 -6z', 'm4 -3.500v1m0 5v1'],
  /* music */ ['m-3 7v-15l11 -2.500v14.5', 'm-3 7a3.5 3.5 0 1 1 -7 0a3.5 3.5 0 1 1 7 0z', 'm8 4a3.5 3.5 0 1 1 -7 0a3.5 3.5 0 1 1 7 0z'],
  /* a film */ ['m-11 -8.500h22v17h-22z', 'm-3 -4l7 4l-7 4z'],
  /* a present */ ['m-10.5 -4h21v5h-21z', 'm-8.5 1v8.500h17v-8.5', 'm0 -4v13.5', 'm0 -4c-7 0 -8 -2.5 -7.5 -4.500c1 -3 6.5 -2 7.5 4.500c1 -6.5 6.5 -7.5 7.5 -4.500c.500 2 -.5 4.5 -7.5 4.5'],
  /* talk */ ['m-11 -9h22v14h-11l-6 5v-5h-5z', 'm-5 -2h.01m4.99 0h.01m4.99 0h.01'],
  /* a bag */ ['m-8.5 -4h17l2 13.500h-21z', 'm-4.5 -1v-4.500a4.5 4.5 0 0 1 9 0v4.5'],
  /* a flash */ ['m2 -11l-9.5 13h6.500l-1 9l9.5 -13h-6.500z'],
  /* a camera */ ['m-11 -5.500h5l2.5 -3.500h7l2.5 3.500h5v14h-22z', 'm4 1.500a4 4 0 1 1 -8 0a4 4 0 1 1 8 0z'],
  /* a taxi */ ['m-10.5 6v-5.500l3 -7h15l3 7v5.500z', 'm-10.5 0h21', 'm-7 6v3', 'm7 6v3', 'm-2 -6.500v-3h4v3'],
  /* a bank */ ['m-11 -3.500l11 -7l11 7z', 'm-7.5 0v6.5', 'm0 0v6.5', 'm7.5 0v6.5', 'm-11 10h22'],
  /* a meal */ ['m-11 -1h22c0 5 -3 8 -6 9v1.500h-10v-1.500c-3 -1 -6 -4 -6 -9z', 'm-4 -9.500v4.5', 'm4 -9.500v4.5'],
  /* a cup to win */ ['m-6.5 -9.500h13v6.500a6.5 6.5 0 0 1 -13 0z', 'm-6.5 -6.500h-4v1.500a4 4 0 0 0 4 4', 'm6.5 -6.500h4v1.500a4 4 0 0 1 -4 4', 'm0 3.500v6', 'm-5 9.500h10'],
]
/** The plus of a tile that says no more than that it is one more. */
const plus = ['m-8 0h16', 'm0 -8v16']

/** Of the tiles that have a face of their own, so that the payment's is no odd one out. */
const SHARE = 0.36

/** Chance that comes out the same every time: 0 to 1. */
function hash(column: number, row: number): number {
  let value = Math.imul(column + 3, 374761393) + Math.imul(row + 11, 668265263)
  value = Math.imul(value ^ value >>> 13, 1274126177)
  return ((value ^ value >>> 16) >>> 0) / 2 ** 32
}

/** What is drawn on a tile, as moves from its middle. No two tiles side by side or one above the other have one face. */
export function faceOf(column: number, row: number): readonly string[] {
  return hash(column, row) < SHARE ? faces[(3 * column + 5 * row) % faces.length]! : plus
}
