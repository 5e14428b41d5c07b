/** Two eras told in the same four beats (II.9-II.13). The last cell of the second is the essay's open question. */
export const heads = ['The era', 'What people do', 'What payment becomes', 'Who leads'] as const

export const eras = [
  { step: 'mobile', cells: ['Mobile internet', 'scan and tap', 'Mobile payment', 'Alipay'] },
  { step: 'ai', cells: ['AI', 'ask and hand over', 'AI payment', '?'] },
] as const
