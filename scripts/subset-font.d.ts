declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`; an axis is pinned to a number or narrowed to a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2', variationAxes: Record<string, number | { min: number, max: number }> },
  ): Promise<Buffer>
}
