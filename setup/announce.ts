/** Tells a screen reader what has come: with a slide its headline, with a step what the picture gains. */
import { slideHasSettled } from './take-over.ts'

function shown(): { headline: string, description: string } {
  const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(element => element.checkVisibility())
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

/** Adds the place where it is said; call the result after every move. */
export function announcer(): () => Promise<void> {
  const status = document.createElement('div')
  status.setAttribute('role', 'status')
  status.className = 'announced'
  document.body.append(status)
  let last = { headline: '', description: '' }
  return async () => {
    await slideHasSettled()
    const now = shown()
    const isArrival = last.headline === '' // the page itself is read then
    const hasMoved = now.headline !== last.headline || now.description !== last.description
    if (!isArrival && hasMoved)
      status.textContent = announcement(last, now)
    last = now
  }
}
