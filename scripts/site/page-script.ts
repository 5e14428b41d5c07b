/** What every page of the site does by itself. It is written into the pages as it stands, so it must not use anything from outside. */

/** TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

/**
 * Recovers from a deploy that overtook the page, and sets up the service worker once the page stands still.
 * Never reloads a page that has come up.
 */
export function pageScript(base: string): void {
  const address = `${base}sw.js`

  async function removeWorker(): Promise<void> {
    const registration = await navigator.serviceWorker?.getRegistration(base)
    if (registration?.scope === new URL(base, location.href).href)
      await registration.unregister()
  }

  // The page is of a version whose script or style sheet is gone: once, ask the network for the page of today.
  async function recover({ target }: Event): Promise<void> {
    const missing = target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement && target.rel === 'stylesheet' ? target.href : ''
    const mark = `reloaded for ${missing}`
    if (!missing || sessionStorage.getItem(mark))
      return
    const page = await fetch(location.href, { cache: 'reload' })
    if (!page.ok)
      return
    sessionStorage.setItem(mark, 'yes')
    await removeWorker()
    location.reload()
  }

  async function setUpWorker(): Promise<void> {
    const { status, ok } = await fetch(address, { method: 'HEAD', cache: 'no-cache' })
    if (status === 404 || status === 410)
      return removeWorker() // a later deploy has none: without it the visitor would never see that deploy
    if (!ok)
      return
    const policy = (window as Window & { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('service-worker', { createScriptURL: url => url })
    await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: base, updateViaCache: 'none' })
  }

  // Without storage, network or a worker the site is the same, but for working offline.
  const ignore = () => {}
  addEventListener('error', event => void recover(event).catch(ignore), true)
  if ('serviceWorker' in navigator) {
    const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1000))
    addEventListener('load', () => whenIdle(() => void setUpWorker().catch(ignore)))
  }
}
