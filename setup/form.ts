/**
 * Which form of a slide is seen: its page, to read, or the live deck. The form follows the window at every moment:
 * on a phone held upright it is the page until the slides are asked for, anywhere else the live deck.
 *
 * `<html data-ready>` says that the live deck stands, `<html data-taken-over>` that it is what is seen; until then, and
 * whatever a browser lacks, the page stays.
 */
import { shallowRef } from 'vue'
import { onMouseMoved } from './mouse.ts'
import { bringPage, pageHere } from './page-in-step.ts'
import { slideHasSettled } from './settled.ts'

const WATCHES = 'out-of-rhythm:watches'
/** The button on the page that asks for the slides; at the end of an address it has been pressed. */
export const WATCH = '#watch'

/** The same as in styles/page.css, which gives the page its form. */
const uprightPhone = matchMedia('(orientation: portrait) and (max-width: 600px)')

/** Whether the window is a phone held upright, where a slide has two forms to choose from. */
export const isUprightPhone = shallowRef(uprightPhone.matches)

const root = document.documentElement
let isWatched = remembered()
let slide = '' // the alias of the one that the live deck shows

/** The slides were asked for, or no longer. Remembered for the next visit, where storage is allowed. */
function remember(watches: boolean): void {
  isWatched = watches
  try {
    if (watches)
      localStorage.setItem(WATCHES, 'yes')
    else
      localStorage.removeItem(WATCHES)
  }
  catch {}
}

function remembered(): boolean {
  try {
    return localStorage.getItem(WATCHES) === 'yes'
  }
  catch {
    return false
  }
}

const liveIsWanted = () => !uprightPhone.matches || isWatched

function see(form: 'live' | 'page'): void {
  if ('takenOver' in root.dataset === (form === 'live'))
    return
  root.toggleAttribute('data-taken-over', form === 'live')
  scrollTo({ top: 0, behavior: 'instant' })
}

/** Shows the form that the window wants, once it is there. Whatever has changed meanwhile calls again. */
async function follow(): Promise<void> {
  if (!('ready' in root.dataset))
    return
  if (liveIsWanted())
    return see('live')
  const wanted = slide
  const isThere = await bringPage(wanted)
  if (isThere && !liveIsWanted() && wanted === slide)
    see('page')
}

/** Asks for the slides, or for the page again. */
export function watch(watches: boolean): void {
  remember(watches)
  void follow()
}

/** Says on `<html data-pointing>` while somebody has a mouse in hand, who may look for the controls; a key ends it. */
function followMouse(): void {
  onMouseMoved(() => root.toggleAttribute('data-pointing', true))
  for (const end of ['keyup', 'mouseleave']) // the keyboard keeps its presses to itself
    root.addEventListener(end, () => root.toggleAttribute('data-pointing', false))
}

/** The live deck has gone to a slide. */
export function goneTo(alias: string): void {
  slide = alias
  void follow()
}

/** Shows the live deck alone: where a document has no page, or another view than the show. */
export function showDeckAlone(): void {
  root.toggleAttribute('data-ready', true)
  see('live')
}

/** Lets the live deck take over once it shows what its page shows, and the form follow the window from then on. */
export async function takeOver(): Promise<void> {
  if (!pageHere())
    return showDeckAlone()
  document.addEventListener('click', ({ target }) => target instanceof Element && target.closest(WATCH) && watch(true))
  uprightPhone.addEventListener('change', () => {
    isUprightPhone.value = uprightPhone.matches
    void follow()
  })
  followMouse()
  await slideHasSettled()
  root.toggleAttribute('data-ready', true)
  await follow()
}
