/** What every page of the site does first of all: it stands in its head. */
import { noteLeastSize } from '../../setup/least-size.ts'

/** The path of the site. Comes from the build. */
declare const BASE: string

/**
 * Recovers from a deploy that overtook the page, whose script or style sheet is gone: once, it asks the network for the
 * page of today. Never reloads a page that has come up.
 */
async function recover({ target }: Event): Promise<void> {
  const missing = target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement && target.rel === 'stylesheet' ? target.href : ''
  const mark = `reloaded for ${missing}`
  if (!missing || sessionStorage.getItem(mark))
    return
  const page = await fetch(location.href, { cache: 'reload' })
  if (!page.ok)
    return
  sessionStorage.setItem(mark, 'yes')
  const registration = await navigator.serviceWorker?.getRegistration(BASE)
  if (registration?.scope === new URL(BASE, location.href).href)
    await registration.unregister()
  location.reload()
}

addEventListener('error', event => void recover(event).catch(() => {}), true) // without storage or network the page stays as it is
noteLeastSize()
