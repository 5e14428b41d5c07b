/** The two ways to wire the same parts (III.6-III.9). */
export const wirings = ['platform', 'tool'] as const
export type Wiring = (typeof wirings)[number]

/** What each of them comes to, in a word and a few more. */
export const verdicts = {
  platform: { name: 'Platform', does: 'keeps what comes in', answers: '' },
  tool: { name: 'Tool', does: 'passes it on', answers: ', and industry answers' },
} as const satisfies Record<Wiring, object>
