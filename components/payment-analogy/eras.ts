/** Two eras told in the same four beats (II.11-II.13). What people do is our wording; the last cell of the second is open. */
export const heads = ['The era', 'What people do', 'What payment becomes', 'Who leads'] as const

export const eras = [
  { step: 'mobile', cells: ['Mobile internet', 'Scan a code', 'Mobile payment', 'Alipay'] },
  { step: 'ai', cells: ['AI', 'Ask a machine to act', 'AI payment', '?'] },
] as const
