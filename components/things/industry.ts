/** Those who make and supply: who stands at the far end of finance (III.4-III.9). Adding one is one row, and one building. */
export const industries = ['merchants', 'suppliers', 'factories', 'farms'] as const
export type Industry = (typeof industries)[number]

/** A building as a silhouette, 140 px wide at most, standing on y = 0 and rising to negative y. */
export interface Silhouette {
  /** walls and roofs, filled */
  body: string
  /** windows and seams, cut out of it by the even-odd rule */
  windows: string
  /** doors and gates: lit where something reaches the house */
  doors: string
  /** the middle of the door, px from the left */
  door: number
  /** what is drawn over the doors in the colour of the walls, 2.75 px thick; filled, because readers of PDFs draw the thinnest line a whole px wide */
  bars?: string
}

/** The box of a silhouette, px; its walls reach from `walls.left` to `walls.right` of it. */
export const silhouetteWidth = 140
export const silhouetteHeight = 128
export const walls = { left: 4, right: 136 } as const

export const silhouettes: Record<Industry, Silhouette> = {
  merchants: {
    body: 'M12 0V-47.86A16.5 16.5 0 0 1 4 -62V-70L18 -104H122L136 -70V-62A16.5 16.5 0 0 1 128 -47.86V0Z',
    windows: 'M26 -36h46v22h-46zM4 -71.4h33v9.4a16.5 16.5 0 0 1 -33 0zM5.4 -68.6h30.2v6.6a15.1 15.1 0 0 1 -30.2 0zM37 -71.4h33v9.4a16.5 16.5 0 0 1 -33 0zM38.4 -68.6h30.2v6.6a15.1 15.1 0 0 1 -30.2 0zM70 -71.4h33v9.4a16.5 16.5 0 0 1 -33 0zM71.4 -68.6h30.2v6.6a15.1 15.1 0 0 1 -30.2 0zM103 -71.4h33v9.4a16.5 16.5 0 0 1 -33 0zM104.4 -68.6h30.2v6.6a15.1 15.1 0 0 1 -30.2 0z',
    doors: 'M86 -36h28v36h-28z',
    door: 100,
  },
  suppliers: {
    body: 'M4 0V-72L70 -108L136 -72V0Z',
    windows: 'M58 -84h24v10h-24z',
    doors: 'M28 -56h84v56h-84z',
    door: 70,
    bars: 'M28 -43.38h84v2.76h-84zM28 -29.38h84v2.76h-84zM28 -15.38h84v2.76h-84z',
  },
  factories: {
    body: 'M4 0V-58L38 -84V-58L72 -84V-58L100 -78L104 -128H122L126 -40H136V0Z',
    windows: 'M18 -40h18v14h-18zM46 -40h18v14h-18z',
    doors: 'M76 -40h26v40h-26z',
    door: 89,
  },
  farms: {
    body: 'M4 0V-56L20 -86L54 -106L88 -86L104 -56V0ZM110 0V-92a13 13 0 0 1 26 0V0Z',
    windows: 'M44 -80h20v16h-20z',
    doors: 'M34 -46h40v46h-40z',
    door: 54,
    bars: 'M32.96 -45.1L35.04 -46.9L75.04 -.9L72.96 .9ZM72.96 -46.9L75.04 -45.1L35.04 .9L32.96 -.9Z',
  },
}
