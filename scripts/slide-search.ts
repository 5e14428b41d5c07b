/** What the goto dialog of the built deck finds: slides by their number or by words of their title. */
interface Slide { no: number, title?: string }

/** Takes the place of Fuse.js, with as much of its interface as the dialog uses. */
export class SlideSearch {
  readonly slides: readonly Slide[]

  constructor(slides: readonly Slide[]) {
    this.slides = slides
  }

  search(text: string): { item: Slide }[] {
    const words = text.toLowerCase().split(/\s+/)
    return this.slides
      .filter(({ no, title = '' }) => `${no}`.startsWith(text) || words.every(word => title.toLowerCase().includes(word)))
      .map(item => ({ item }))
  }
}
