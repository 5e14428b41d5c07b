/** The faces of the three things the essay praises (P3), in a disc of radius 50 around 0 0; px. */
export const faces = ['code', 'coin', 'sapling'] as const
export type Face = (typeof faces)[number]

/** A coin that grows: coins in coins, all touching at the foot. Circles by middle and radius; the smallest is filled. */
export const coin = {
  rings: [{ y: 5, r: 38 }, { y: 13, r: 30 }],
  core: { y: 21.5, r: 21.5 },
  /** the sign of the yuan on the core */
  sign: 'M-8.5 9.5L0 20.5L8.5 9.5M0 20.5V34M-7.5 22.5H7.5M-7.5 28H7.5',
} as const

/** A tree that begins. */
export const sapling = {
  stem: 'M0 32V-6M-24 32H24',
  leaves: 'M1 -4C-1 -24 12 -34 32 -33C33 -14 20 -3 1 -4ZM-1 14C-2 -2 -14 -10 -31 -9C-31 6 -18 15 -1 14Z',
} as const
