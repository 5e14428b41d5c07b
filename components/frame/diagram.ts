/** One state of a diagram in the order of the argument. */
export interface Step<Name extends string = string> {
  /** how code and snapshots refer to the step: a short kebab-case word */
  name: Name
  /** what the step adds to the picture, as sentences for somebody who cannot see it */
  adds: string
}

/**
 * The declared story of a picture. The slide's click count, the `[click]` marks its notes must have, the
 * picture of step n and its text alternative all come from here. The first step is what the slide opens with.
 */
export interface Diagram<Name extends string = string> {
  /** what the picture shows, as a name */
  title: string
  steps: readonly [Step<Name>, ...Step<Name>[]]
  /**
   * Where no one step stands alone: what the picture for paper shows, as sentences for somebody who cannot see it. It is drawn
   * past the last step, where the live deck never gets: in PDFs, on paper, in the overview, as still and card.
   */
  still?: string
}

/** Keeps the names of the steps as literal types, so that a misspelt step does not compile. */
export function defineDiagram<const Name extends string>(diagram: Diagram<Name>): Diagram<Name> {
  return diagram
}

/** How many clicks reveal the whole diagram. */
export function clicksOf(diagram: Diagram): number {
  return diagram.steps.length - 1
}

/** The text alternative of the picture at a step (0-based; past the last step that of the still, where there is one, else of the last). */
export function describe(diagram: Diagram, index: number): string {
  if (diagram.still !== undefined && index >= diagram.steps.length)
    return `${diagram.title}. ${diagram.still}`
  return [`${diagram.title}.`, ...diagram.steps.slice(0, index + 1).map(step => step.adds)].join(' ')
}
