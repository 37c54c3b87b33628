import type { Issue } from '#src/domain/issue.ts'

/** The line, from 1, at which the value of a JSON pointer stands; that of its parent where it is missing. */
export type LineOf = (pointer: string) => number | undefined

/** What a text holds; `undefined` when there is an error among the issues. */
export type ParsedText = { readonly value: unknown; readonly lineOf: LineOf; readonly issues: readonly Issue[] }
