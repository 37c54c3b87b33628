/** Deeper than any annotation, well below the depth at which a JSON parser overflows its stack. */
const DEEPEST = 200

export type Json = { readonly value: unknown } | { readonly problem: 'not-json' | 'too-deep' }

/** Parses JSON. Input nested too deeply is rejected before parsing. */
export function parseJson(text: string): Json {
  if (isTooDeep(text)) return { problem: 'too-deep' }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { problem: 'not-json' }
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    if (depth > DEEPEST) return true
  }
  return false
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One value or several, as the standard allows for most properties. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

/** A property under its own name or as a JSON-LD keyword. */
export function property(object: JsonObject, name: 'id' | 'type' | 'value'): unknown {
  return ownProperty(object, name) ?? ownProperty(object, `@${name}`)
}

/** Whether any of an object's types, with or without a prefix, is one of these. */
export function isOfType(object: JsonObject, ...types: readonly string[]): boolean {
  return listOf(property(object, 'type')).some((each) => {
    const name = typeof each === 'string' ? each.slice(Math.max(each.lastIndexOf(':'), each.lastIndexOf('#')) + 1) : ''
    return types.includes(name)
  })
}

/** Own properties only. */
export function ownProperty(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
