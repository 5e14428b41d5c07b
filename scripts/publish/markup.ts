/** Markup as a tree, for whoever changes some of it. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { Html } from './html.ts'

/** As a browser writes what it holds: names in their own case, no tag that closes itself, what is escaped left as it is. */
const read = { lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: false }
const written = { encodeEntities: false, emptyAttrs: true, selfClosingTags: false }

/** The markup with the attributes of its elements as `change` leaves them; their values are escaped, before and after. */
export function withAttributes(markup: Html, change: (attributes: Record<string, string>) => void): Html {
  const document = parseDocument(markup.source, read)
  for (const { attribs } of DomUtils.getElementsByTagName('*', document))
    change(attribs)
  return new Html(DomUtils.getInnerHTML(document, written))
}
