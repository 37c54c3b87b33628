import type { Issue } from '#src/domain/issue.ts'
import type { ParsedText } from './parsed-text.ts'

/** Nothing in a lesson nests this deeply. Input that does is damaged, and could overflow the stack. */
export const MOST_NESTED = 64
export const NESTED_HINT = 'Nothing in a lesson nests so deeply: look for an opening bracket that is never closed.'

export function syntaxIssue(file: string, line: number, message: string, hint: string): Issue {
  return { rule: 'syntax', severity: 'error', file, pointer: `line ${line}`, line, message, hint }
}

export function failed(...issues: readonly Issue[]): ParsedText {
  return { value: undefined, lineOf: () => undefined, issues }
}

export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
