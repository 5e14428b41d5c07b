/** Runs in the page, of any engine: measures what is seen. */
import { isShown, nameOf } from '../../support/gate/in-page/sheet.ts'
import { formSeen, unsettled } from '../../support/in-page/settled.ts'
import type { Seen, SeenHeadline, SeenPicture } from '../seen.ts'
import { isUnseen } from './hidden.ts'
import { edgesOf, slideIn } from './slide.ts'
import { boxOf, drawnText, textsIn, wordsOf } from './texts.ts'

export { unsettled }

/** The pictures that are seen beside the slide. */
function picturesBeside(slide: Element | undefined): SeenPicture[] {
  const pictures = [...document.querySelectorAll<SVGSVGElement>('svg[viewBox]')]
    .filter(picture => isShown(picture) && picture.querySelector('text') && !slide?.contains(picture))
  return pictures.map((picture) => {
    const frame = picture.getBoundingClientRect()
    const { width, height } = picture.viewBox.baseVal
    return {
      words: picture.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
      scale: Math.min(frame.width / width, frame.height / height),
      texts: [...picture.querySelectorAll('text')].filter(isShown).map(drawnText),
    }
  })
}

function seenHeadline(headline: Element): SeenHeadline {
  const box = boxOf(headline.getBoundingClientRect())
  const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
  const isCovered = top && !headline.contains(top) && !top.contains(headline)
  return { words: wordsOf(headline.textContent ?? ''), box, ...isCovered ? { coveredBy: nameOf(top) } : {} }
}

export function measure(): Seen {
  const form = formSeen()
  const { slide, no } = slideIn(form)
  const isDeck = form === 'deck'
  return {
    window: { width: innerWidth, height: innerHeight },
    pageWidth: document.documentElement.scrollWidth,
    form,
    address: location.pathname + location.search,
    texts: slide ? textsIn(slide) : [],
    words: isDeck ? [] : textsIn(document.body, slide).filter(({ set }) => !set),
    pictures: isDeck ? [] : picturesBeside(slide),
    slide: slide && edgesOf(slide),
    step: slide?.querySelector('.diagram')?.getAttribute('data-step') ?? undefined,
    no,
    brokenFonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    // Last of all: to ask what lies at a point makes Chromium lay out words anew that it had laid out wrongly.
    headlines: [...document.querySelectorAll('h1')].filter(one => isShown(one) && !isUnseen(one) && one.getBoundingClientRect().width > 1).map(seenHeadline),
  }
}
