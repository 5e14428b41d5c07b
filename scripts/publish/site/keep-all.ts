import { budgetAhead } from '../guard/check-weight.ts'
/** The control for whoever gives the talk where there is no network: it keeps the PDFs, too. */
import { html } from '../html.ts'
import type { Html } from '../html.ts'
import type { Site } from './site.ts'

/** Out of sight until there is something to keep it with; site-script.ts serves it, and says in its status how it goes. */
export function keepAllControl({ base, pdfBytes, slides }: Pick<Site, 'base' | 'pdfBytes' | 'slides'>): Html {
  const atMost = (Math.ceil((pdfBytes + budgetAhead(slides.length)) / 1e5) / 10).toFixed(1)
  return html`<div class="keep-all" hidden>
<p>For a talk without a network, with a <a href="${base}steps.pdf">PDF of every step</a>: <button type="button">Keep it all on this device (up to ${atMost} MB)</button> <span role="status"></span></p>
</div>`
}
