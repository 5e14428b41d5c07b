/** Markdown's links to slides by their bare name: `[the rivals](rivals)`. */

/** As much of a Markdown parser and its tokens as is used here. */
interface Token { type: string, children: Token[] | null, attrGet: (name: string) => string | null, attrSet: (name: string, value: string) => void }
interface Markdown { core: { ruler: { push: (name: string, rule: (state: { tokens: Token[] }) => void) => void } } }

/** For `markdownSetup`: Slidev makes a `<Link>` of what starts with a slash or is a number, and takes any other for a foreign address. */
export function slideLinks(markdown: Markdown): void {
  markdown.core.ruler.push('slide-links', ({ tokens }) => {
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open')) {
      const href = link.attrGet('href') ?? ''
      if (/^[a-z][a-z0-9-]*$/.test(href))
        link.attrSet('href', `/${href}`)
    }
  })
}
