import type { Box, EqualGroup, Frame, MeasuredPart, MeasuredSlide, MeasuredText, ThinLine } from './measured.ts'

/** What the design allows; sizes in canvas px. */
export interface Allowed {
  /** every text lies in here, and whatever does not run past the edge of the slide */
  area: Box
  /** the whole slide */
  slide: Box
  /** least and most, by kind of text */
  size: Record<MeasuredText['kind'], [least: number, most: number]>
  /** least, by kind of text */
  contrast: Record<MeasuredText['kind'], number>
  headlineLines: number
  /** two fills, as CSS says them, that never stand on one slide */
  apart: [string, string]
  /** most on a slide; foot and dates aside, and a label that a picture repeats counts once */
  words: number
}

/** Line boxes are taller than letters, which lie between these shares of their height: a huge figure has much air at its foot. */
const LETTERS = { top: 0.2, bottom: 0.9 } as const

const round = (value: number) => Math.round(value * 10) / 10

/** Red, green and blue, from 0 to 255; a mixed colour is computed as color(srgb 1 0.9 0.9). */
function rgb(colour: string): number[] {
  const most = colour.startsWith('color(') ? 255 : 1
  return colour.match(/[\d.]+/g)!.slice(0, 3).map(value => Number(value) * most)
}

/** Relative luminance, as WCAG defines it. */
function luminance(colour: number[]): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Of a text to what is behind it, as opaque as it is: from 1 to 21. */
export function contrastOf({ colour, opacity, behind }: Pick<MeasuredText, 'colour' | 'opacity' | 'behind'>): number {
  const back = rgb(behind)
  const front = rgb(colour).map((value, i) => value * opacity + back[i]! * (1 - opacity))
  const [dark, light] = [luminance(front), luminance(back)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Where a box reaches out of another by more than a pixel. */
function outside(name: string, box: Box, around: Box, what: string): string[] {
  return [
    ...(['left', 'top'] as const).filter(side => box[side] < around[side] - 1)
      .map(side => `${name} lies outside ${what}: ${side} at ${round(box[side])}, allowed from ${round(around[side])}`),
    ...(['right', 'bottom'] as const).filter(side => box[side] > around[side] + 1)
      .map(side => `${name} lies outside ${what}: ${side} at ${round(box[side])}, allowed to ${round(around[side])}`),
  ]
}

function outsideFrames(name: string, box: Box, frames: Frame[]): string[] {
  return frames.flatMap(frame => outside(name, box, frame.box, frame.name))
}

function faultsOfText(text: MeasuredText, allowed: Allowed): string[] {
  const { words, kind, size, box, frames, isQuiet, shapesBehind, coveredBy, crossedBy } = text
  const name = `"${words}"`
  const [least, most] = allowed.size[kind]
  const contrast = contrastOf(text)
  return [
    ...outside(name, box, allowed.area, 'the slide\'s margins'),
    ...outsideFrames(name, box, frames),
    ...size < least - 0.01 || size > most + 0.01 ? [`${name} is set in ${round(size)} px, allowed from ${least}${most < Infinity ? ` to ${most}` : ''} for a ${kind}`] : [],
    ...shapesBehind.length > 1 ? [`${name} runs over the edge of a shape: ${shapesBehind.join(', ')} behind its letters; expected one and the same`] : [],
    ...coveredBy.map(shape => `${name} is covered by ${shape}`),
    ...crossedBy.map(shape => `${name} is crossed by the line of ${shape}`),
    ...!isQuiet && contrast < allowed.contrast[kind] ? [`${name} has a contrast of ${round(contrast)}:1 to what is behind it, allowed from ${allowed.contrast[kind]}:1 for a ${kind}`] : [],
  ]
}

/** A part that leaves the margins does so on purpose, past the edge of the slide. */
function outsideMargins({ name, seen }: MeasuredPart, { area, slide }: Allowed): string[] {
  const isSeen = seen.right > seen.left && seen.bottom > seen.top && seen.right > slide.left && seen.left < slide.right
  const bleeds = seen.left <= slide.left + 0.5 || seen.right >= slide.right - 0.5 || seen.top <= slide.top + 0.5 || seen.bottom >= slide.bottom - 0.5
  return isSeen && !bleeds ? outside(name, seen, area, 'the slide\'s margins, and does not run past its edge') : []
}

/** Where one px of the canvas is two on the screen, as at 1920 x 1080, an edge is sharp on whole and half px. */
function blurred({ name, edges }: ThinLine): string[] {
  return edges.filter(edge => Math.abs(edge * 2 - Math.round(edge * 2)) > 0.1).slice(0, 1)
    .map(edge => `${name} is a thin line that blurs: an edge at ${edge.toFixed(2)}, expected whole or half px`)
}

/** So much may the distances of a group differ, px. */
const ALIKE = 1

function unequal({ name, distances }: EqualGroup): string[] {
  const sorted = distances.toSorted((a, b) => a.distance - b.distance)
  const [nearest, farthest] = [sorted[0], sorted.at(-1)]
  return nearest && farthest && farthest.distance - nearest.distance > ALIKE
    ? [`${name} stand unequally: "${nearest.words}" ${round(nearest.distance)} px from its shape, "${farthest.words}" ${round(farthest.distance)}, allowed ${ALIKE} more`]
    : []
}

/** Shapes, and no lines: at least so wide and high, px. */
const SHAPE = 8

function together(parts: MeasuredPart[], [one, other]: Allowed['apart']): string[] {
  const shapes = parts.filter(({ seen }) => seen.right - seen.left >= SHAPE && seen.bottom - seen.top >= SHAPE)
  const [a, b] = [one, other].map(colour => shapes.find(({ fill }) => fill === colour))
  return a && b ? [`${a.name} in ${one} and ${b.name} in ${other} stand on one slide, where some eyes do not tell them apart`] : []
}

/** Where the letters of a line begin and end. */
function letters({ top, bottom }: Box): { top: number, bottom: number } {
  return { top: top + LETTERS.top * (bottom - top), bottom: top + LETTERS.bottom * (bottom - top) }
}

/** Pairs of texts whose letters overlap. */
function overlaps(texts: MeasuredText[]): string[] {
  return texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => {
    const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
    const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
    const [one, other] = [letters(a.box), letters(b.box)]
    return wide > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.01 ? [`"${a.words}" and "${b.words}" overlap by ${round(wide)} x ${round(high)} px, allowed none`] : []
  }))
}

function faultsOfHeadline(lines: string[][], allowed: Allowed): string[] {
  return [
    ...lines.length > allowed.headlineLines ? [`the headline takes ${lines.length} lines, allowed ${allowed.headlineLines}`] : [],
    ...lines.length > 1 && lines.at(-1)!.length < 2 ? [`the headline ends on the single word "${lines.at(-1)!.join(' ')}", allowed two or more`] : [],
  ]
}

/** The words on a slide as the design counts them. Dates are data, as figures are. */
export function countWords(texts: Pick<MeasuredText, 'words' | 'inFoot'>[]): number {
  const counted = new Set(texts.filter(({ inFoot }) => !inFoot).map(({ words }) => words))
  return [...counted].join(' ')
    .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?=\d{4})/g, '')
    .match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0
}

/** What breaks the design, one line a fault: which element, what was measured, what is allowed. */
export function judge({ texts, parts, thinLines, equalGroups, headline }: MeasuredSlide, allowed: Allowed): string[] {
  const words = countWords(texts)
  return [
    ...parts.flatMap(({ name, box, frames }) => outsideFrames(name, box, frames)),
    ...parts.flatMap(part => outsideMargins(part, allowed)),
    ...together(parts, allowed.apart),
    ...thinLines.flatMap(blurred),
    ...equalGroups.flatMap(unequal),
    ...texts.flatMap(text => faultsOfText(text, allowed)),
    ...overlaps(texts),
    ...faultsOfHeadline(headline, allowed),
    ...words > allowed.words ? [`${words} words stand on the slide, allowed ${allowed.words}`] : [],
  ]
}
