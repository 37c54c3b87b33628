/** The sign in the margin beside doubted words. */
export const SIGNS = { claim: '!', dispute: '≠' } as const
