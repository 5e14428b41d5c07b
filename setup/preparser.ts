import { definePreparserSetup } from '@slidev/types'
import { clicksOf } from '../components/frame/diagram.ts'
import { diagramIn } from '../components/pictures.ts'

/**
 * Gives each slide the click count of the diagram on it, so the count is never typed by hand, and keeps from the live
 * deck what is for the heads of pages alone.
 */
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
  {
    name: 'claims-for-heads-alone',
    async transformSlide(_content, frontmatter) {
      delete frontmatter.claim
      return undefined
    },
  },
])
