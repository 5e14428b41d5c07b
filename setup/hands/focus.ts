/** What has the focus, as far as keys go. */
import type { Focus } from './keys.ts'

const BUTTONS = 'button, summary, [role=button], [role=switch], [role=checkbox], input:is([type=button], [type=submit], [type=reset], [type=checkbox], [type=image], [type=file], [type=color])'
const CHOICES = 'select, input[type=radio], [role=radio], [role=listbox], [role=option], [role=menu], [role^=menuitem], [role=tab], [role=tree], [role=treeitem]'

/** `tabbedTo`: the element that has got the focus by Tab, if that is how it came. */
export function focusOf(element: Element | null, tabbedTo: Element | undefined): Focus {
  if (!element || element === document.body || element.getClientRects().length === 0) // a slide that is left may keep the focus
    return 'none'
  if (element.matches('input[type=range], [role=slider]'))
    return 'slider'
  if (element.matches(CHOICES))
    return 'choices'
  if (element.matches(BUTTONS))
    return element === tabbedTo ? 'tabbed button' : 'control'
  if (element.matches('input, textarea, [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]') || (element instanceof HTMLElement && element.isContentEditable))
    return 'text'
  return element.matches('a[href], [role=link]') ? 'control' : 'none'
}
