/** The bars, from the essay's chain of causes (P1-P8, P11-P12): what each is called, and what is heard in it. */
export const bars = [
  { id: 'hope', name: 'Hope', gloss: ['Jack Ma expects much'], calm: true },
  { id: 'proof', name: 'Need to prove', gloss: ['role after role'], calm: true },
  { id: 'anxiety', name: 'Anxiety', gloss: ['fear of being only', 'a payment tool'], calm: false },
  { id: 'rhythm', name: 'Lost rhythm', gloss: ['many moves, no beat'], calm: false },
] as const
