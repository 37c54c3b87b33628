import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { LessonTexts } from '#tools/content/read/read.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Place = { readonly parent: Json[] | { [key: string]: Json }; readonly key: string | number }

export const STRUCTURAL = [
  'remove',
  'rename',
  'retype',
  'null',
  'empty',
  'double',
  'reverse',
  'nest',
  'lengthen',
] as const
export const TEXTUAL = ['cut', 'lose-line', 'double-line', 'swap-lines', 'insert', 'indent'] as const
export type MutationKind = (typeof STRUCTURAL)[number] | (typeof TEXTUAL)[number]
/** One change of one file: what is done, and where, as shares of the files and of the places in one. */
export type Mutation = {
  readonly kind: MutationKind
  readonly file: number
  readonly at: number
  readonly sign: string
}

/** Without bias: a file's ends are not more telling than its middle. */
const share = fc.noBias(fc.nat({ max: 999_999 })).map((each) => each / 1_000_000)
const SIGNS = [
  '\t',
  ': ',
  ' #',
  '"',
  "'",
  '[',
  '{',
  '}',
  '*a',
  '&a ',
  '- ',
  '%',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\\',
  '\u{1f600}',
  '---\n',
  '<<: *a',
]

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<MutationKind>(...STRUCTURAL, ...TEXTUAL),
  file: share,
  at: share,
  sign: fc.constantFrom(...SIGNS),
})

/** The lesson with one change, and where it was made; null where this file has no such place. */
export function mutate(lesson: LessonTexts, mutation: Mutation): { texts: LessonTexts; where: string } | null {
  const paths = [...lesson.texts.keys()]
  const path = paths[Math.floor(mutation.file * paths.length)] ?? ''
  const text = lesson.texts.get(path) ?? ''
  const isText = path.endsWith('.txt')
  const isStructural = (STRUCTURAL as readonly string[]).includes(mutation.kind)
  if (isStructural && isText) return null
  const made = isStructural ? changeValue(path, text, mutation) : { text: changeText(text, mutation), where: '' }
  if (made === null || made.text === text) return null
  return {
    texts: { ...lesson, texts: new Map([...lesson.texts, [path, made.text]]) },
    where: `${mutation.kind} ${path}${made.where}`,
  }
}

function changeText(text: string, { kind, at, sign }: Mutation): string {
  const offset = Math.floor(at * text.length)
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const [here = '', next = ''] = lines.slice(line)
  const changes: Partial<Record<MutationKind, string>> = {
    cut: text.slice(0, offset),
    'lose-line': lines.toSpliced(line, 1).join('\n'),
    'double-line': lines.toSpliced(line, 0, here).join('\n'),
    'swap-lines': lines.toSpliced(line, 2, next, here).join('\n'),
    indent: lines.toSpliced(line, 1, `  ${here}`).join('\n'),
  }
  return changes[kind] ?? text.slice(0, offset) + sign + text.slice(offset)
}

function changeValue(path: string, text: string, mutation: Mutation): { text: string; where: string } | null {
  const isJson = /json$/.test(path)
  const root = (isJson ? JSON.parse(text) : parse(text)) as Json
  const places = [...placesIn({ root }, '')].filter(([, place]) => canChange(mutation.kind, valueAt(place), place))
  const [pointer, place] = places[Math.floor(mutation.at * places.length)] ?? []
  if (place === undefined) return null
  const holder = { root }
  apply(mutation.kind, [...placesIn(holder, '')].find(([each]) => each === pointer)![1])
  return {
    text: deepened(isJson ? JSON.stringify(holder.root, null, 1) : stringify(holder.root)),
    where: pointer ?? '',
  }
}

/** Nesting deeper than the writers can follow. */
function deepened(text: string): string {
  return text.replace(/"?<deep>"?/, () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`)
}

function* placesIn(parent: Json[] | { [key: string]: Json }, pointer: string): Generator<[string, Place]> {
  for (const [key, value] of Object.entries(parent)) {
    const here = pointer === '' && key === 'root' ? '/' : `${pointer}/${key}`
    yield [here, { parent, key: Array.isArray(parent) ? Number(key) : key }]
    // positions are many, and alike
    if (typeof value === 'object' && value !== null && key !== 'coordinates') yield* placesIn(value, here)
  }
}

function valueAt({ parent, key }: Place): Json {
  return (parent as { [key: string]: Json })[key] ?? null
}

function canChange(kind: MutationKind, value: Json, { key }: Place): boolean {
  if (key === 'root')
    return kind === 'reverse' || kind === 'empty' || kind === 'double' ? Array.isArray(value) : kind === 'retype'
  if (kind === 'rename') return typeof key === 'string'
  if (kind === 'reverse') return Array.isArray(value) && value.length > 1
  if (kind === 'double') return Array.isArray(value) && value.length > 0
  return true
}

function apply(kind: MutationKind, { parent, key }: Place): void {
  const holder = parent as { [key: string]: Json }
  const value = holder[key] ?? null
  if (kind === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (kind === 'remove') Reflect.deleteProperty(holder, key)
  else if (kind === 'rename') {
    Reflect.deleteProperty(holder, key)
    holder[`${key}x`] = value
  } else holder[key] = changed(kind, value)
}

function changed(kind: MutationKind, value: Json): Json {
  if (kind === 'null') return null
  if (kind === 'nest') return '<deep>'
  if (kind === 'lengthen') return 'x'.repeat(50_000)
  if (Array.isArray(value)) {
    if (kind === 'empty') return []
    if (kind === 'reverse') return value.toReversed()
    return kind === 'double' ? [...value, structuredClone(value.at(-1) ?? null)] : { a: 1 }
  }
  if (kind === 'empty') return typeof value === 'string' ? '' : {}
  return typeof value === 'string' ? 7 : typeof value === 'number' ? 'seven' : ['a']
}
