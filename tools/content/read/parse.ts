import { LineCounter, type Node, type YAMLError, isCollection, parseDocument } from 'yaml'
import type { Issue } from '#src/domain/issue.ts'
import { fromPointer } from './issue-log.ts'

/** The line, from 1, at which the value of a JSON pointer stands; that of its parent where it is missing. */
export type LineOf = (pointer: string) => number | undefined

export type ParsedText =
  | { readonly value: unknown; readonly lineOf: LineOf; readonly issues: readonly [] }
  | { readonly value: undefined; readonly lineOf: LineOf; readonly issues: readonly Issue[] }

/** Reads YAML, or JSON by the ending of the file; a mistake in the notation becomes an issue with its line. */
export function parseText(file: string, text: string): ParsedText {
  return /\.(?:geo)?json$/.test(file) ? parseJson(file, text) : parseYaml(file, text)
}

function parseYaml(file: string, text: string): ParsedText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const found = [...document.errors, ...document.warnings]
  if (found.length > 0) return failed(found.map((error) => fromYamlError(file, error, lines)))
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    return failed([syntaxIssue(file, 1, String(error), YAML_HINT)])
  }
  return { value, lineOf: (pointer) => lineIn(document.contents, pointer, lines), issues: [] }
}

function parseJson(file: string, text: string): ParsedText {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return failed([syntaxIssue(file, lineOfJsonError(text), message, JSON_HINT)])
  }
  let tree: ReturnType<typeof parseYaml> | undefined
  // JSON is YAML too: the same reader finds the lines, but only when someone asks
  return { value, lineOf: (pointer) => (tree ??= parseYaml(file, text)).lineOf(pointer), issues: [] }
}

const YAML_HINT = 'Compare with the entries above: the indentation, a missing quote, or a colon within a text.'
const JSON_HINT = 'Look for a missing comma, a comma before a closing bracket, or a missing quote.'

function failed(issues: readonly Issue[]): ParsedText {
  return { value: undefined, lineOf: () => undefined, issues }
}

function fromYamlError(file: string, error: YAMLError, lines: LineCounter): Issue {
  return syntaxIssue(file, lines.linePos(error.pos[0]).line, error.message, YAML_HINT)
}

function syntaxIssue(file: string, line: number, message: string, hint: string): Issue {
  return { rule: 'syntax', severity: 'error', file, pointer: `line ${line}`, line, message, hint }
}

/** The engine does not always say where: the first line with which the text is more than a good beginning. */
function lineOfJsonError(text: string): number {
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

function lineIn(root: Node | null, pointer: string, lines: LineCounter): number | undefined {
  let node: unknown = root
  let start = root?.range?.[0]
  for (const step of fromPointer(pointer)) {
    if (!isCollection(node)) break
    const child: unknown = node.get(/^\d+$/.test(step) ? Number(step) : step, true) ?? node.get(step, true)
    const range = (child as Node | undefined)?.range
    if (range === undefined || range === null) break
    node = child
    start = range[0]
  }
  return start === undefined ? undefined : lines.linePos(start).line
}
