/** The links of the essay's chain (P1-P8, P11-P12), from calm to broken. */
export const causes = [
  { id: 'expectation', name: 'Expectation', gloss: 'hopes from the top', unrest: 0, role: 'tool' },
  { id: 'proof', name: 'Need to prove', gloss: 'in role after role', unrest: 0.45, role: 'tool' },
  { id: 'anxiety', name: 'Anxiety', gloss: 'about being just a tool', unrest: 1.15, role: 'platform' },
  { id: 'rhythm', name: 'Lost rhythm', gloss: 'many moves, no beat', unrest: 1, role: 'platform' },
] as const
