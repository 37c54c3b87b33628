import { type Document, LineCounter, type Node, isCollection, parseDocument, visit } from 'yaml'
import type { Issue } from '#src/domain/issue.ts'
import { fromPointer } from './issue-log.ts'
import type { ParsedText } from './parsed-text.ts'
import { tooDeepAt } from './scan-json.ts'
import { MOST_NESTED, NESTED_HINT, failed, lineAt, syntaxIssue } from './syntax-issue.ts'

const YAML_HINT = 'Compare with the entries above: the indentation, a missing quote, or a colon within a text.'
const SPACE_HINT = 'Replace it by a plain space: it looks like one, but indents nothing.'

export function parseYaml(file: string, text: string): ParsedText {
  const deep = tooDeepAt(text, MOST_NESTED)
  const nested = (offset: number) =>
    failed(syntaxIssue(file, lineAt(text, offset), `This is nested more than ${MOST_NESTED} deep.`, NESTED_HINT))
  if (deep !== null) return nested(deep)
  try {
    return read(file, text)
  } catch (error) {
    // the parser calls itself for each level
    return error instanceof RangeError ? nested(0) : failed(syntaxIssue(file, 1, String(error), YAML_HINT))
  }
}

function read(file: string, text: string): ParsedText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const found = [...document.errors, ...document.warnings]
  if (found.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError('nested too deeply')
  if (found.length > 0) {
    const space = strangeIndent(file, text)
    const told = found.map(({ pos, message }) => syntaxIssue(file, lines.linePos(pos[0]).line, message, YAML_HINT))
    return failed(...(space === null ? told : [space]))
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const alias = firstAlias(document)
    const message = error instanceof Error ? error.message : String(error)
    return failed(syntaxIssue(file, alias === undefined ? 1 : lines.linePos(alias).line, message, YAML_HINT))
  }
  const lineOf = (pointer: string) => lineIn(document.contents, pointer, lines)
  return { value, lineOf, issues: cutTexts(file, text, document, lines) }
}

/** A sign that looks like a space at the beginning of a line makes the parser complain of everything but itself. */
function strangeIndent(file: string, text: string): Issue | null {
  const found = /^[ ]*(?! )(?<sign>[\p{Zs}\u200b\u2060\ufeff])/mu.exec(text)
  const code = found?.groups?.['sign']?.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()
  if (found === null || code === undefined) return null
  const message = `This line is indented with a sign that is no plain space (U+${code}).`
  return syntaxIssue(file, lineAt(text, found.index + found[0].length), message, SPACE_HINT)
}

function firstAlias(document: Document): number | undefined {
  let at: number | undefined
  visit(document, {
    Alias: (_, { range }) => {
      at = range?.[0]
      return visit.BREAK
    },
  })
  return at
}

/** A plain text ends where a space and # begin a comment: legal, and hardly ever meant. */
function cutTexts(file: string, text: string, document: Document, lines: LineCounter): Issue[] {
  const issues: Issue[] = []
  visit(document, {
    Scalar: (key, { type, value, range }) => {
      if (key === 'key' || type !== 'PLAIN' || range === null || range === undefined) return
      if (typeof value !== 'string' && value !== null) return
      const rest = /^[^\n]*/.exec(text.slice(range[1], range[2]))?.[0] ?? ''
      if (!/^\s*#/.test(rest)) return
      const { line } = lines.linePos(range[1])
      issues.push({
        rule: 'syntax',
        severity: 'warning',
        file,
        pointer: `line ${line}`,
        line,
        message: `A text ends here, since a space and # begin a comment: “${rest.trim()}” is not read.`,
        hint: 'Put quotes round the text, or the comment on a line of its own.',
      })
    },
  })
  return issues
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
