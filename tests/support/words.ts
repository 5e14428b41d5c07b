import type { Page } from 'playwright/test'

/** Words, numbers and marks, sorted: what is said, not where. PDFs cut and join pieces of text as they like. */
export function wordsIn(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}%’]+|[*+]/gu) ?? []).sort()
}

/** Where the slide that is shown stands: in the deck, and in a page of the site before the deck is there. */
const SLIDE = { deck: '#slideshow > .slidev-page', page: '.stage .canvas' }

/** All text of the slide that is shown, but for what is in `without`: at least what only a hand can use. */
export async function shownText(page: Page, { on = 'deck', without = '[data-live]' }: { on?: keyof typeof SLIDE, without?: string } = {}): Promise<string> {
  return page.evaluate(({ where, without }) => {
    const slide = [...document.querySelectorAll(where)].find(element => element.checkVisibility())!
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement!.closest(without) && parentElement!.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(textContent!)
    }
    return texts.join(' ')
  }, { where: SLIDE[on], without })
}
