import type { Issue } from '#src/domain/issue.ts'
import { toPointer } from './issue-log.ts'
import type { ParsedText } from './parsed-text.ts'
import { linesOfJson, scanJson, tooDeepAt } from './scan-json.ts'
import { MOST_NESTED, NESTED_HINT, failed, lineAt, syntaxIssue } from './syntax-issue.ts'

const JSON_HINT = 'Look for a missing comma, a comma before a closing bracket, or a missing quote.'

export function parseJson(file: string, text: string): ParsedText {
  const deep = tooDeepAt(text, MOST_NESTED)
  if (deep !== null) {
    return failed(syntaxIssue(file, lineAt(text, deep), `This is nested more than ${MOST_NESTED} deep.`, NESTED_HINT))
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return failed(syntaxIssue(file, lineOfError(text), message, JSON_HINT))
  }
  const doubled = doubledKeys(file, text)
  if (doubled.length > 0) return failed(...doubled)
  let lines: ReadonlyMap<string, number> | undefined
  const lineOf = (pointer: string) => nearestLine((lines ??= linesOfJson(text)), pointer)
  return { value, lineOf, issues: [] }
}

/** The parser silently keeps the last of two values with the same key. */
function doubledKeys(file: string, text: string): Issue[] {
  const issues: Issue[] = []
  scanJson(text, ({ path, offset, isAgain }) => {
    if (!isAgain) return
    const message = `The field ${String(path.at(-1))} is given twice here.`
    issues.push({
      ...syntaxIssue(file, lineAt(text, offset), message, 'Keep one of the two.'),
      pointer: toPointer(path),
    })
  })
  return issues
}

/** The line of the value, or of the nearest that holds it. */
function nearestLine(lines: ReadonlyMap<string, number>, pointer: string): number | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at)
    if (line !== undefined || at === '') return line
  }
}

/** The engine does not always say where: the first line with which the text is more than a good beginning. */
function lineOfError(text: string): number {
  const lines = text.split('\n')
  let good = 0
  let bad = lines.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isBeginning(lines.slice(0, middle).join('\n'))) good = middle
    else bad = middle
  }
  return bad
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const message = String(error)
    return message.includes('Unexpected end') || Number(/at position (\d+)/.exec(message)?.[1]) === text.length
  }
}
