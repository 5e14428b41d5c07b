import { readFile } from 'node:fs/promises'
import { canvas, frame } from '../../../components/frame/frame.ts'
import { root } from '../../../scripts/deck/root.ts'
import type { Allowed } from './judge.ts'

const tokens = await readFile(`${root}styles/tokens.css`, 'utf8')

/** The colour of a role as computed styles say it. */
function rgbOf(role: string): string {
  const hex = new RegExp(`--${role}: #([0-9a-f]{6});`).exec(tokens)![1]!
  return `rgb(${[0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
}

/** What the design allows on every slide, canvas px. */
export const designed: Omit<Allowed, 'words'> = {
  area: { left: frame.left, right: frame.right, top: 0, bottom: canvas.height },
  slide: { left: 0, right: canvas.width, top: 0, bottom: canvas.height },
  size: { title: [33, Infinity], headline: [35, 40], body: [18, Infinity], label: [14, Infinity], footnote: [14, Infinity], listed: [13, Infinity] },
  contrast: { title: 4.5, headline: 4.5, body: 7, label: 4.5, footnote: 4.5, listed: 4.5 },
  headlineLines: 2,
  apart: [rgbOf('rival'), rgbOf('industry')],
}

/**
 * The design asks for about 35, and for one slide that is full.
 * Somebody who asks a picture gets a few more; the appendix is read, not watched, and so is paper.
 */
export const words = { watched: 40, full: 55, asked: 55, read: 450 }
