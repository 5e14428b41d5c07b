const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

/** A small number as a word, larger ones in figures. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count)
