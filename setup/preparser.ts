import { definePreparserSetup } from '@slidev/types'
import { diagramIn } from '../components/pictures.ts'
import { clicksOfSlide } from '../scripts/deck/clicks.ts'

/**
 * Gives each slide the click count of the picture on it, so that it is never typed by hand, and whether that has a still for
 * paper; says of other slides how many clicks were counted, which Slidev knows only once it has drawn one. Keeps from the live
 * deck what is for pages alone: their heads, and the paragraph for somebody who was not in the room.
 */
export default definePreparserSetup(() => [
  {
    name: 'clicks',
    async transformSlide(content, frontmatter) {
      const clicks = clicksOfSlide(content, frontmatter)
      const diagram = diagramIn(content)
      if (diagram) {
        frontmatter.clicks = clicks
        frontmatter.still = diagram.still !== undefined
      }
      else if (clicks > 0) {
        frontmatter.counted = clicks
      }
      return undefined
    },
  },
  {
    name: 'words-for-pages-alone',
    async transformSlide(_content, frontmatter) {
      delete frontmatter.claim
      delete frontmatter.read
      return undefined
    },
  },
])
