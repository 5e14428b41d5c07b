/** Tells a screen reader what has come: with a slide its headline, with a step what the picture gains. */
import { shownSlides, slideIsSettled } from './settled.ts'

function shown(): { headline: string, description: string } {
  const [slide] = shownSlides()
  return {
    headline: slide?.querySelector('h1')?.textContent ?? '',
    description: slide?.querySelector('.diagram > [role=img]')?.getAttribute('aria-label') ?? '',
  }
}

/** What to say when `after` has come after `before`: descriptions grow by what each step adds. */
export function announcement(before: { headline: string, description: string }, after: { headline: string, description: string }): string {
  if (after.headline !== before.headline)
    return `${after.headline}. ${after.description}`.trim()
  return after.description.startsWith(before.description) ? after.description.slice(before.description.length).trim() : after.description
}

/** Says what has come whenever a slide or a step has settled, for as long as the page is open. */
export function announceMoves(): void {
  const status = document.createElement('div')
  status.setAttribute('role', 'status')
  status.className = 'announced'
  document.body.append(status)
  let last = { headline: '', description: '' }
  const look = () => {
    if (!slideIsSettled())
      return
    const now = shown()
    const isArrival = last.headline === '' // the page itself is read then
    if (!isArrival && (now.headline !== last.headline || now.description !== last.description))
      status.textContent = announcement(last, now)
    last = now
  }
  new MutationObserver(look).observe(document.querySelector('#app')!, { subtree: true, childList: true, attributeFilter: ['class', 'style', 'aria-label', 'data-settled'] })
}
