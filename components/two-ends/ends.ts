/** A group of beats at one end of the axis; sizes are schematic. canvas px. */
export interface EndGroup { beats: readonly { x: number, radius: number }[] }

/** Where the essay sees Alipay's AI effort (II.6, II.9): most of it at the consumer end. */
export const effort: EndGroup = {
  beats: [{ x: 84, radius: 28 }, { x: 142, radius: 34 }, { x: 200, radius: 28 }, { x: 884, radius: 7 }],
}

/** Where the essay sees AI's value (II.7, II.8): at both ends, most of it at industry. */
export const value: EndGroup = {
  beats: [{ x: 84, radius: 15 }, { x: 720, radius: 28 }, { x: 796, radius: 34 }, { x: 884, radius: 40 }],
}
