/** A group of beats at one end of the axis; sizes are schematic. `x` is a share of the axis, radius in px. */
export interface EndGroup { beats: readonly { x: number, radius: number }[] }

/** Where the essay sees Alipay's AI effort (II.6, II.9): crowded at the consumer end. */
export const effort: EndGroup = {
  beats: [{ x: 0.02, radius: 17 }, { x: 0.07, radius: 22 }, { x: 0.125, radius: 15 }, { x: 0.165, radius: 19 }, { x: 0.215, radius: 13 }],
}

/** Where the essay sees AI's value (II.7, II.8): at both ends, most of it at industry. */
export const value: EndGroup = {
  beats: [{ x: 0.05, radius: 17 }, { x: 0.79, radius: 28 }, { x: 0.87, radius: 34 }, { x: 0.965, radius: 40 }],
}
