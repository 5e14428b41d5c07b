/** Two eras in the same four lines (II.11-II.13). What people do is our wording; nobody stands in the last line of the second. */
export const lines = ['era', 'you', 'paid by', 'led by'] as const

export const eras = {
  mobile: ['mobile internet', 'scan a code', 'mobile payment', 'Alipay'],
  ai: ['AI', 'ask a machine', 'AI payment', undefined],
} as const satisfies Record<string, readonly (string | undefined)[]>

/** The lines from this one on are the payment's. */
export const paidBy = 2
