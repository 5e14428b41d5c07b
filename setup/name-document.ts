import { slidesTitle } from '@slidev/client'

/** Names the document after the slide that is shown, as its page does: the title, and the address for whoever shares it. */
export function nameDocument({ no, alias, title }: { no: number, alias: string, title: string }): void {
  document.title = no === 1 ? slidesTitle : `${title} · ${slidesTitle}`
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]') // where the site's address is known
  if (canonical)
    canonical.href = new URL(import.meta.env.BASE_URL + (no === 1 ? '' : `${alias}/`), canonical.href).href
}
