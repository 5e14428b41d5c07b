/**
 * What the colours of the roles are called, for pictures told in words; tests/unit/colours.test.ts holds them to
 * styles/tokens.css, so a change of colour changes the words, too.
 */
export const colourWords = { tool: 'blue', platform: 'vermilion', fever: 'red' } as const
