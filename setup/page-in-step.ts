/** The page of a slide, which stands beside the live deck and comes after it when the deck has walked on. */

/** The slide's page in the document: not with `npm run dev`, in no talk, and not in the print view. */
export function pageHere(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#page')
}

/** TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => { createHTML: (html: string) => string }
}

/** Pages of our own site are trusted, and no other is brought (scripts/publish/site/policy.ts). In a template nothing of them runs. */
const trust = { createHTML: (html: string) => html }
const policy = (window as Window & { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('page', trust) ?? trust

/** The page of a slide as the site has it; undefined where it cannot be had. */
async function fetchPage(alias: string): Promise<Element | undefined> {
  const response = await fetch(`${import.meta.env.BASE_URL}${alias}/`).catch(() => undefined)
  if (!response?.ok)
    return undefined
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(await response.text())
  return template.content.querySelector('#page') ?? undefined
}

/** Brings the page of a slide into the document, unless it is there. False where it cannot be had, and the old one stays. */
export async function bringPage(alias: string): Promise<boolean> {
  if (pageHere()?.dataset.alias === alias)
    return true
  const page = await fetchPage(alias)
  if (!page)
    return false
  const keepAll = pageHere()?.querySelector('.keep-all') // says how far it is, and is served where it stands (scripts/visitor/site-script.ts)
  if (keepAll)
    page.querySelector('.keep-all')?.replaceWith(keepAll)
  pageHere()?.replaceWith(document.adoptNode(page))
  return true
}
