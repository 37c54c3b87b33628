import type { Lesson } from '#src/domain/lesson.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import * as z from 'zod/mini'
import { checkRules } from '#tools/content/check-rules.ts'
import { compile } from '#tools/content/compile.ts'
import { type Authored, FILES, FOLDERS, SEED_PATH } from '#tools/content/read/layout.ts'
import { parseText } from '#tools/content/read/parse.ts'
import { readLesson } from '#tools/content/read/read.ts'
import { linksHaveAllowedSchemes } from '#tools/content/rules/links-have-allowed-schemes.ts'
import { TINY_DIRECTORY } from './tiny-lesson.ts'

/** A text that an author may write freely: the file, and where in it. */
export type Field = { readonly path: string; readonly pointer: string }
export type Planted = {
  readonly lesson: Lesson
  readonly bibliography: readonly AuthoredSource[]
  /** Where the text stands now, and where the compiler would not have it. */
  readonly accepted: readonly Field[]
  readonly refused: readonly Field[]
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Schema = {
  readonly type?: string
  readonly pattern?: string
  readonly description?: string
  readonly enum?: unknown
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
}

const tiny = await readLesson(TINY_DIRECTORY)
const files = new Map(
  [...tiny.texts]
    .filter(([path]) => !path.endsWith('.txt'))
    .map(([path, text]) => {
      const { value } = parseText(path, text)
      return [path, value as Json] as const
    }),
)

const inFolder = (file: string, folder: string) => file.startsWith(`${folder}/`)

function zodSchemaOf(path: string): z.ZodMiniType {
  const folder = Object.values(FOLDERS).find((each) => inFolder(path, each.path))
  const file = Object.values(FILES).find((each) => each.path === path)
  return (folder ?? file ?? FILES.lesson).schema
}

/** The letters of the document are bound by its apparatus: they are planted together, by `inPassage`. */
const BOUND = /^\/\d+\/(?:seed|reading|changes|mentions)(?:\/|$)/

/** Every text of the tiny lesson that its schema leaves to the author: no id, ref, day or word from a list. */
export const TEXT_FIELDS: readonly Field[] = [...files].flatMap(([path, value]) =>
  freeTexts(value, z.toJSONSchema(zodSchemaOf(path), { unrepresentable: 'any', io: 'input' }) as Schema, '').flatMap(
    (pointer) => (path === FILES.passages.path && BOUND.test(pointer) ? [] : [{ path, pointer }]),
  ),
)

function freeTexts(value: Json, schema: Schema, pointer: string): string[] {
  const branches = (schema.anyOf ?? schema.oneOf ?? [schema]).filter((branch) => fits(value, branch))
  if (typeof value === 'string') return branches.some(isFree) ? [pointer] : []
  if (typeof value !== 'object' || value === null) return []
  const found = branches.flatMap((branch) =>
    Array.isArray(value)
      ? value.flatMap((each: Json, at) =>
          freeTexts(each, branch.prefixItems?.[at] ?? branch.items ?? {}, `${pointer}/${at}`),
        )
      : Object.entries(value).flatMap(([key, each]) => {
          const inner = branch.properties?.[key] ?? (branch.additionalProperties || undefined)
          return inner === undefined && branch.properties !== undefined
            ? []
            : freeTexts(each, inner ?? {}, `${pointer}/${key}`)
        }),
  )
  return [...new Set(found)]
}

/** Of several forms, the one of the value's own type and with the same fixed words. */
function fits(value: Json, { type, properties = {} }: Schema): boolean {
  const own = Array.isArray(value) ? 'array' : typeof value
  if (type !== undefined && type !== own && own !== 'number') return false
  return Object.entries(properties).every(
    ([key, { const: word }]) => word === undefined || (value as Readonly<Record<string, Json>>)[key] === word,
  )
}

function isFree({ type = 'string', pattern, enum: words, const: word, description = '' }: Schema): boolean {
  const isDate = description.startsWith('A date in EDTF')
  return type === 'string' && pattern === undefined && words === undefined && word === undefined && !isDate
}

/**
 * The tiny lesson with a text in every field that takes one. What the compiler refuses gets its own text back, until
 * the rest compiles. Only the rule about addresses runs: the others ask whether the lesson makes sense.
 */
export function plant(text: string): Planted {
  let accepted: readonly Field[] = TEXT_FIELDS
  const refused: Field[] = []
  for (;;) {
    const { authored, errors, lesson } = compileWith(text, accepted)
    if (errors.length === 0) return { lesson, bibliography: authored.sources.value, accepted, refused }
    const isBlamed = ({ path, pointer }: Field) =>
      errors.some(
        (issue) => issue.file === path && (pointer.startsWith(issue.pointer) || issue.pointer.startsWith(pointer)),
      )
    const blamed = accepted.filter(isBlamed)
    if (blamed.length === 0) throw new Error(`Nothing planted explains ${JSON.stringify(errors)}`)
    refused.push(...blamed)
    accepted = accepted.filter((field) => !blamed.includes(field))
  }
}

/** As the compiler does it, but from values at hand: to write each as YAML and read it again takes most of the time. */
function compileWith(text: string, fields: readonly Field[]) {
  const planted = new Map(fields.map(({ path, pointer }) => [`${path}#${pointer}`, text]))
  const values = [...files].map(([path, value]) => {
    const whole = replaced(value, path, '', planted)
    return { file: path, value: path === FILES.passages.path ? inPassage(whole, text) : whole }
  })
  const unfit = values.flatMap(({ file, value }) => z.safeParse(zodSchemaOf(file), value).error?.issues ?? [])
  if (unfit.length > 0) throw new Error(`A free text must fit its schema: ${JSON.stringify(unfit)}`)
  const one = (path: string) => values.find(({ file }) => file === path)
  const authored = {
    ...Object.fromEntries(Object.entries(FILES).map(([name, { path }]) => [name, one(path)])),
    ...Object.fromEntries(
      Object.entries(FOLDERS).map(([name, { path }]) => [name, values.filter(({ file }) => inFolder(file, path))]),
    ),
    seed: { file: SEED_PATH, value: tiny.texts.get(SEED_PATH) },
  } as unknown as Authored
  const { lesson, issues } = compile(authored)
  const found = checkRules([linksHaveAllowedSchemes], { authored, lesson, lineOf: () => undefined })
  return { authored, lesson, errors: [...issues, ...found].filter(({ severity }) => severity === 'error') }
}

function replaced(value: Json, path: string, pointer: string, planted: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return planted.get(`${path}#${pointer}`) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: Json, at) => replaced(each, path, `${pointer}/${at}`, planted))
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, replaced(each, path, `${pointer}/${key}`, planted)]),
  )
}

type Passage = { seed: string; reading: string; changes?: Json[]; mentions?: Json[] } & Record<string, Json>

/** At the end of the first passage, as what was given and as what is read; changed, with its reason; and mentioned. */
function inPassage(passages: Json, text: string): Json {
  const [first, ...rest] = passages as unknown as Passage[]
  if (first === undefined) return passages
  const given = `${text}!`
  return [
    {
      ...first,
      seed: first.seed + given,
      reading: first.reading + text,
      changes: [...(first.changes ?? []), { seed: given, reading: text, reason: text }],
      mentions: [...(first.mentions ?? []), { phrase: text, ref: 'place:orsa-town' }],
    },
    ...rest,
  ] as Json
}
