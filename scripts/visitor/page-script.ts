/** What every page of the site does first of all. It is written into the pages as it stands, so it must not use anything from outside. */

/**
 * Recovers from a deploy that overtook the page, whose script or style sheet is gone: once, it asks the network for the
 * page of today. Never reloads a page that has come up.
 */
export function pageScript(base: string): void {
  async function recover({ target }: Event): Promise<void> {
    const missing = target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement && target.rel === 'stylesheet' ? target.href : ''
    const mark = `reloaded for ${missing}`
    if (!missing || sessionStorage.getItem(mark))
      return
    const page = await fetch(location.href, { cache: 'reload' })
    if (!page.ok)
      return
    sessionStorage.setItem(mark, 'yes')
    const registration = await navigator.serviceWorker?.getRegistration(base)
    if (registration?.scope === new URL(base, location.href).href)
      await registration.unregister()
    location.reload()
  }

  addEventListener('error', event => void recover(event).catch(() => {}), true) // without storage or network the page stays as it is
}
