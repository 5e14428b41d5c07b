import type { Page } from 'playwright'

/**
 * The rules of the page's style sheets that apply to what `selectors` find in it, as CSS: enough to paint them before
 * the style sheet is there. Rules for states and for what is drawn by script later stay out.
 */
export async function criticalStyles(page: Page, selectors: readonly string[]): Promise<string> {
  return page.evaluate((selectors) => {
    const elements = [document.documentElement, document.body, ...selectors.flatMap(selector => [...document.querySelectorAll(selector)].flatMap(root => [root, ...root.querySelectorAll('*')]))]

    function matches(selector: string): boolean {
      try {
        return elements.some(element => element.matches(selector))
      }
      catch {
        return false // part of a selector that was cut at a comma within brackets
      }
    }

    /** A pseudo-element counts as what it belongs to, which is anything where nothing is named. */
    function applies(selector: string): boolean {
      const bare = selector.replace(/::?(?:before|after|marker|placeholder|selection|backdrop|file-selector-button)\b/g, '')
      return matches(bare) || bare.split(',').some(one => matches(one.trim() || '*'))
    }

    /** What UnoCSS sets everywhere for classes that the slides do not use. */
    const isUnused = ({ style }: CSSStyleRule) => [...style].every(name => name.startsWith('--un-'))

    function keep(rules: CSSRuleList): string {
      return [...rules].map((rule) => {
        if (rule instanceof CSSStyleRule)
          return /:hover|:focus|:active/.test(rule.selectorText) || !applies(rule.selectorText) || isUnused(rule) ? '' : rule.cssText
        if (rule instanceof CSSFontFaceRule)
          return rule.cssText
        if (rule instanceof CSSMediaRule && rule.conditionText !== 'print') {
          const inner = keep(rule.cssRules)
          return inner && `@media ${rule.conditionText}{${inner}}`
        }
        if (rule instanceof CSSLayerBlockRule) {
          const inner = keep(rule.cssRules)
          return inner && `@layer ${rule.name}{${inner}}`
        }
        return rule instanceof CSSLayerStatementRule || rule instanceof CSSPropertyRule ? rule.cssText : ''
      }).join('')
    }

    return [...document.styleSheets].map(sheet => keep(sheet.cssRules)).join('').replace(/\s+/g, ' ')
  }, selectors)
}
