import type * as z from 'zod/mini'
import type { Issue } from '#src/domain/issue.ts'
import { ISO_DAY } from '#src/domain/day.ts'
import { shorten } from '#src/domain/shorten.ts'
import { toError, toPointer } from './issue-log.ts'
import { showValue } from './show-value.ts'

const LONGEST_NAMES = 120

type Problem = z.core.$ZodIssue

/** Explains where a value does not match its schema. */
export function toSchemaIssues(file: string, problems: readonly Problem[], value: unknown): Issue[] {
  return problems
    .flatMap((problem) => innermost(problem, []))
    .map(({ problem, path }) => {
      const found = valueAt(value, path)
      return toError(
        { file, pointer: toPointer(path) },
        { rule: 'schema', ...describe(problem, path, found, whereFieldsStand(file)) },
      )
    })
}

type Located = { readonly problem: Problem; readonly path: readonly PropertyKey[] }

/** Of a union, the branch that came closest: the one that failed deepest inside. */
function innermost(problem: Problem, outer: readonly PropertyKey[]): Located[] {
  const path = [...outer, ...problem.path]
  if (problem.code !== 'invalid_union') return [{ problem, path }]
  const branches = problem.errors.filter((branch) => branch.some((each) => !isWrongKind(each)))
  const best = branches[0]
  return best === undefined ? [{ problem, path }] : best.flatMap((each) => innermost(each, path))
}

function isWrongKind(problem: Problem): boolean {
  return problem.path.length === 0 && (problem.code === 'invalid_type' || problem.code === 'invalid_value')
}

/** JSON has no comments. */
function whereFieldsStand(file: string): string {
  return /json$/i.test(file) ? 'data/README.md and data/schema explain' : 'the comment at the head of the file explains'
}

function describe(problem: Problem, path: readonly PropertyKey[], found: unknown, explained: string) {
  const field = String(path.at(-1) ?? 'the file')
  if (found === undefined && problem.code !== 'unrecognized_keys') {
    return { message: `${field} is missing.`, hint: `Add it; ${explained} the fields.` }
  }
  const shown = `${field} is ${showValue(found)}`
  switch (problem.code) {
    case 'unrecognized_keys':
      return {
        message: `No field is called ${shorten(problem.keys.join(', '), LONGEST_NAMES)} here.`,
        hint: `Check the spelling and where it stands; ${explained} the fields.`,
      }
    case 'invalid_type':
      return { message: `${shown}, but must be ${article(problem.expected)}.`, hint: hintForType(problem.expected) }
    case 'invalid_value':
      return { message: `${shown}.`, hint: `It must be one of: ${problem.values.map(String).join(', ')}.` }
    case 'invalid_format':
      return { message: `${shown}, which is not written as it must be.`, hint: hintForFormat(problem.pattern ?? '') }
    case 'too_small':
      if (Array.isArray(found) && found.length === 0) {
        return { message: `${field} is empty.`, hint: 'The lesson cannot do without it: add an entry.' }
      }
      return { message: `${shown}: too short or too small.`, hint: `The least is ${String(problem.minimum)}.` }
    case 'too_big':
      return { message: `${shown}: too long or too big.`, hint: `The most is ${String(problem.maximum)}.` }
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return {
        message: `${shown}, which fits none of its forms.`,
        hint: 'See data/README.md for the forms of a field.',
      }
    case 'custom':
      return { message: `${field} ${problem.message}.`, hint: 'Fill it, or leave the field out.' }
  }
}

function hintForType(expected: string): string {
  if (expected === 'string') return 'Text that looks like a number, or holds a colon, needs quotes.'
  if (expected === 'object') return 'Write its fields, each with its name.'
  return expected === 'array' || expected === 'tuple'
    ? 'Write it as a list, even of one entry.'
    : `Write ${article(expected)}.`
}
const REF_PATTERN = /^\/\^\(\?:([a-z|]+)\):/

function hintForFormat(pattern: string): string {
  const kinds = REF_PATTERN.exec(pattern)?.[1]
  if (kinds !== undefined) return `Write ${kinds.split('|').join(':its-id or ')}:its-id.`
  if (pattern.includes(ISO_DAY.source)) return 'Write a day as year-month-day, such as 1921-03-09.'
  if (pattern.includes('[a-z0-9]+')) return 'Use lower-case words joined by hyphens.'
  return `It must match ${pattern}.`
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    object: 'a group of fields',
    array: 'a list',
    tuple: 'a list',
  }
  return words[expected] ?? `a ${expected}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value)
}
