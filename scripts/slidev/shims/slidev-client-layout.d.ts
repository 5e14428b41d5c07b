/** What Slidev's layouts share; mapped for the type check like slidev-client.d.ts. */

/** The address of a file of public/, under the deck's own. */
export function resolveAssetUrl(url: string): string
