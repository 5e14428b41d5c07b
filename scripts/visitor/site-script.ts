/**
 * What every page of the site does once it stands still: it sets up the service worker, lets a PDF come from it, and
 * serves the control that keeps everything (keep-all.ts). A file of its own, so that it is fetched and kept once.
 */
import type { Answer, Question } from './answer-pages.ts'

/** The path of the site. Comes from the build. */
declare const BASE: string

/** TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

/** ms after the page has come, in which the worker is set up even where the browser finds no idle moment */
const AT_LATEST = 5000

interface SavingNavigator { connection?: { saveData?: boolean } }

const address = `${BASE}sw.js`
const savesData = (navigator as SavingNavigator).connection?.saveData === true
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

async function setUpWorker(): Promise<void> {
  const { status, ok } = await fetch(address, { method: 'HEAD', cache: 'no-cache' })
  if (status === 404 || status === 410) {
    // A later deploy has none: without this the visitor would never see that deploy.
    const registration = await navigator.serviceWorker.getRegistration(BASE)
    if (registration?.scope === new URL(BASE, location.href).href)
      await registration.unregister()
  }
  if (!ok)
    return
  policy ??= (window as Window & { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('service-worker', { createScriptURL: url => url })
  await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: BASE, updateViaCache: 'none' })
}

/** Chromium's downloads pass the worker by (issue 40410035): they would fail without a network, and with one leave nothing kept. */
async function download({ href }: HTMLAnchorElement): Promise<void> {
  const response = await fetch(href)
  if (!response.ok)
    throw new Error(`${href} answers ${response.status}`)
  const file = document.createElement('a')
  file.href = URL.createObjectURL(await response.blob())
  file.download = new URL(href).pathname.split('/').at(-1)!
  file.click()
}

function watchDownloads(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[download][href^="/"]')
    if (!link || !navigator.serviceWorker.controller || event.defaultPrevented)
      return
    event.preventDefault()
    void download(link).catch(() => location.assign(link.href))
  })
}

function serveControl(control: HTMLElement): void {
  const button = control.querySelector('button')!
  const words = control.querySelector('[role=status]')!

  /** Asks the worker, once there is one; it answers with how much is kept, and to `keep all` with each file more. */
  async function ask(question: Question, answered: (answer: Answer) => void): Promise<void> {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Answer>) => answered(data)
    active!.postMessage(question, [port2])
  }

  function say(what: string, canAsk: boolean): void {
    words.textContent = what
    button.hidden = !canAsk
    control.hidden = false
  }

  const done = 'All of it is on this device, PDFs included, and works without a network.'
  button.addEventListener('click', () => {
    button.disabled = true
    words.textContent = 'Being kept …'
    if (savesData)
      void setUpWorker().catch(() => say('This browser cannot keep it.', false))
    void ask('keep all', ({ kept, of, failed }) => {
      button.disabled = kept < of && !failed
      if (kept === of)
        say(done, false)
      else if (failed)
        say('Not all of it could be fetched. Is the network there? Then try again.', true)
    })
  })
  void ask('is all kept?', ({ kept, of }) => kept === of ? say(done, false) : control.hidden && say('', true))
  if (savesData)
    say('Your browser asks to save data, so nothing is kept unless you say so.', true)
}

/**
 * A visitor who saves data gets a worker only by asking to keep everything. Without storage, network or a worker the site is
 * the same, but for working offline.
 */
function begin(): void {
  watchDownloads()
  const control = document.querySelector<HTMLElement>('.keep-all')
  if (control)
    serveControl(control)
  // A page that is drawn slowly may never be idle.
  const whenIdle = 'requestIdleCallback' in window
    ? (task: () => void) => window.requestIdleCallback(task, { timeout: AT_LATEST })
    : (task: () => void) => setTimeout(task, 1000)
  const whenStill = () => whenIdle(() => void setUpWorker().catch(() => {}))
  if (!savesData)
    document.readyState === 'complete' ? whenStill() : addEventListener('load', whenStill)
}

if ('serviceWorker' in navigator)
  begin()
