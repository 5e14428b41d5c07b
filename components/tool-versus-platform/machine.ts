/** The two machines share these parts: the same needs, the same industry, one centre between them. */
export const needs = ['shop', 'ride', 'save', 'play'] as const
export const industries = ['merchants', 'suppliers', 'factories', 'farms'] as const

export type Need = (typeof needs)[number]
export type Industry = (typeof industries)[number]

/** The two ways to wire the parts. */
export const wirings = ['platform', 'tool'] as const
export type Wiring = (typeof wirings)[number]
