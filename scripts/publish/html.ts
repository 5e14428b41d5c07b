/** A piece of HTML, as opposed to text that must be escaped to stand in one. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }
}

type Value = Html | string | number | undefined | false | readonly Value[]

function render(value: Value): string {
  if (value === undefined || value === false)
    return ''
  if (Array.isArray(value))
    return value.map(render).join('')
  return value instanceof Html
    ? value.source
    : String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** HTML from a template: html`<p>${text}</p>`. Text is escaped, Html is not; lists are joined, undefined and false are nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(render)))
}
