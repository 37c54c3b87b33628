/** Letters of the scripts that run from right to left: Hebrew and Arabic with their kin, and the ancient ones. */
const RUNS_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * The same words, whose sentences keep what is put into them apart: a name that runs from right to left would
 * otherwise draw the punctuation and the numbers beside it to its other side.
 */
export function isolating<T>(words: T): T {
  return mapped(words) as T
}

/** A name or a text of others, fit to stand within a sentence. */
export function isolated<T>(value: T): T {
  // as nearly everything is: a span of days comes with a whole note, which would be copied for each word of it
  if (!runsLeft(value)) return value
  if (typeof value === 'string') return `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` as T & string
  if (Array.isArray(value)) return value.map(isolated) as T & unknown[]
  return isPlain(value) ? (mapEntries(value, isolated) as T) : value
}

/** Whether any text in it does. */
function runsLeft(value: unknown): boolean {
  if (typeof value === 'string') return RUNS_LEFT.test(value)
  if (Array.isArray(value)) return value.some(runsLeft)
  return isPlain(value) && Object.values(value).some(runsLeft)
}

function mapped(value: unknown): unknown {
  if (typeof value === 'function')
    return (...parts: readonly unknown[]) =>
      (value as (...parts: readonly unknown[]) => unknown)(...parts.map(isolated))
  if (Array.isArray(value)) return value.map(mapped)
  return isPlain(value) ? mapEntries(value, mapped) : value
}

function mapEntries(value: object, map: (each: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
