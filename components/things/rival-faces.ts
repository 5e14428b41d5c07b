/** The grounds that rivals come from, as faces; each has one icon in RivalBall.vue. */
export const rivalFaces = ['messages', 'parcels', 'food', 'video'] as const
export type RivalFace = (typeof rivalFaces)[number]
