import { canvas, frame } from '../../../components/frame/frame.ts'
import type { Allowed } from './judge.ts'

/** What the design allows on every slide, canvas px. */
export const designed: Omit<Allowed, 'words'> = {
  area: { left: frame.left, right: frame.right, top: 0, bottom: canvas.height },
  size: { title: [33, Infinity], headline: [35, 40], body: [18, Infinity], label: [14, Infinity], footnote: [14, Infinity] },
  contrast: { title: 4.5, headline: 4.5, body: 7, label: 4.5, footnote: 4.5 },
  headlineLines: 2,
}

/** The design asks for about 35. Somebody who asks a picture gets a few more; the appendix is read, not watched, and so is paper. */
export const words = { watched: 40, asked: 55, read: 450 }
