/** How the live deck takes the place of the page that was there before it: the same slide, in the same state. */

const CHOICE = 'out-of-rhythm:phone'
const UPRIGHT_PHONE = '(orientation: portrait) and (max-width: 600px)'

/** The static page, where there is one: not with `npm start`, and not in the print view. */
const page = document.querySelector<HTMLElement>('#page')

/**
 * The page shows its slide settled; an address that names no slide or no step opens there. Runs before the router looks
 * at it, which takes links as relative to the address: without a slash at its end.
 */
export function openSettled(): void {
  if (!page)
    return
  const clicks = Number(page.dataset.clicks)
  const address = new URL(location.href)
  address.pathname = address.pathname === import.meta.env.BASE_URL ? address.pathname + page.dataset.alias! : address.pathname.replace(/\/$/, '')
  if (clicks > 0 && !address.searchParams.has('clicks'))
    address.searchParams.set('clicks', String(clicks))
  history.replaceState(history.state, '', address)
}

/** Whether one slide is shown, drawn, and its picture at rest. While one slide gives way to another there are two. */
export function slideIsSettled(): boolean {
  const [slide, ...others] = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(element => element.checkVisibility())
  return others.length === 0 && Boolean(slide?.querySelector('h1')) && ![...slide!.querySelectorAll('.diagram')].some(diagram => diagram.getAttribute('data-settled') === 'false')
}

async function slideHasSettled(): Promise<void> {
  while (!slideIsSettled())
    await new Promise(resolve => requestAnimationFrame(resolve))
  await document.fonts.ready
}

function choice(): string | null {
  try {
    return localStorage.getItem(CHOICE)
  }
  catch {
    return null // storage can be forbidden; then it asks again
  }
}

function choose(value: 'read' | 'watch') {
  try {
    localStorage.setItem(CHOICE, value)
  }
  catch {}
}

/** On a phone held upright, resolves when the slides are asked for; elsewhere at once. A choice to read leads there again. */
async function slidesAreWanted(page: HTMLElement): Promise<void> {
  if (!matchMedia(UPRIGHT_PHONE).matches || choice() === 'watch')
    return
  const read = page.querySelector<HTMLAnchorElement>('.offer a')!
  const cameFromHere = document.referrer.startsWith(location.origin)
  if (choice() === 'read' && !cameFromHere)
    location.replace(read.href)
  read.addEventListener('click', () => choose('read'))
  const watch = page.querySelector<HTMLButtonElement>('[data-watch]')!
  watch.hidden = false
  await new Promise(resolve => watch.addEventListener('click', resolve, { once: true }))
  choose('watch')
}

/** Shows the app in the place of the page. */
export function showAtOnce(): void {
  page?.remove()
  document.documentElement.dataset.takenOver = ''
}

/** Shows the live deck in the place of the page once it has drawn the same. */
export async function takeOver(): Promise<void> {
  if (page) {
    await slidesAreWanted(page)
    await slideHasSettled()
    scrollTo(0, 0)
  }
  showAtOnce()
}
