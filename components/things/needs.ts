/** What people come for every day (III.4). Adding one is one row, and one icon in NeedIcon.vue. */
export const needs = ['shop', 'ride', 'save', 'play'] as const
export type Need = (typeof needs)[number]
