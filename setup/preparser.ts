import { definePreparserSetup } from '@slidev/types'
import { clicksOf } from '../components/deck/diagram.ts'
import { diagramIn } from '../components/deck/diagrams.ts'

/** Gives each slide the click count of the diagram on it, so the count is never typed by hand. */
export default definePreparserSetup(() => [
  {
    name: 'clicks-of-diagram',
    async transformSlide(content, frontmatter) {
      const diagram = diagramIn(content)
      if (diagram)
        frontmatter.clicks = clicksOf(diagram)
      return undefined
    },
  },
])
