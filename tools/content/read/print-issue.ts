import type { Issue } from '#src/domain/issue.ts'

/** One finding in words: where, what, and what to do. Editors make `file:line` a link. */
export function printIssue({ rule, severity, file, line, pointer, message, hint }: Issue): string {
  const where = [line === undefined ? file : `${file}:${line}`, pointer].filter((part) => part !== '').join(' ')
  return `${severity} [${rule}] ${where}\n  ${message}\n  ${hint}`
}

export function printCount(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length
  return `${errors} errors, ${issues.length - errors} warnings`
}
