/** The subject of an expression: a feature, with the flags that a selection gives it. */
export type Subject = {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: 'Point' | 'LineString' | 'Polygon'
  readonly flags: Readonly<Record<string, boolean>>
}
/** Common to every feature: the zoom level and the style's global state. */
export type EvaluationContext = { readonly zoom: number; readonly state: Readonly<Record<string, unknown>> }
export type Evaluator = (subject: Subject, context: EvaluationContext) => unknown

type Operator = (parts: readonly unknown[]) => Evaluator

/**
 * Compiles an expression of the style specification into a function. Supports the operators that our layers use, as
 * defined in https://maplibre.org/maplibre-style-spec/expressions; other values are literals.
 */
export function compile(value: unknown): Evaluator {
  if (!isExpression(value)) return () => value
  const [operator, ...parts] = value
  return OPERATORS[operator]?.(parts) ?? (() => value)
}

function isExpression(value: unknown): value is readonly [string, ...unknown[]] {
  return Array.isArray(value) && typeof value[0] === 'string' && Object.hasOwn(OPERATORS, value[0])
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal:
    ([value]) =>
    () =>
      value,
  get:
    ([name]) =>
    ({ properties }) =>
      properties[String(name)] ?? null,
  has:
    ([name]) =>
    ({ properties }) =>
      String(name) in properties,
  'geometry-type':
    () =>
    ({ geometry }) =>
      geometry,
  zoom: () => (_, context) => context.zoom,
  'global-state':
    ([name]) =>
    (_, { state }) =>
      state[String(name)] ?? null,
  'feature-state':
    ([name]) =>
    ({ flags }) =>
      flags[String(name)] ?? null,
  number: (parts) => asserted(parts, (value) => typeof value === 'number'),
  string: (parts) => asserted(parts, (value) => typeof value === 'string'),
  boolean: (parts) => asserted(parts, (value) => typeof value === 'boolean'),
  array: (parts) => asserted(parts, Array.isArray),
  'to-string': (parts) => over(parts, ([value]) => textOf(value)),
  concat: (parts) => over(parts, (values) => values.map(textOf).join('')),
  coalesce: (parts) => asserted(parts, (value) => value !== null),
  case: cases,
  match,
  step,
  interpolate,
  in: (parts) => over(parts, ([needle, hay]) => membersOf(hay as readonly unknown[]).has(needle)),
  all: (parts) => each(parts, (tests, subject, context) => tests.every((test) => test(subject, context) === true)),
  any: (parts) => each(parts, (tests, subject, context) => tests.some((test) => test(subject, context) === true)),
  '!': (parts) => over(parts, ([value]) => value !== true),
  '==': (parts) => over(parts, ([a, b]) => a === b),
  '!=': (parts) => over(parts, ([a, b]) => a !== b),
  '<': (parts) => numbers(parts, ([a = 0, b = 0]) => a < b),
  '<=': (parts) => numbers(parts, ([a = 0, b = 0]) => a <= b),
  '>': (parts) => numbers(parts, ([a = 0, b = 0]) => a > b),
  '>=': (parts) => numbers(parts, ([a = 0, b = 0]) => a >= b),
  '+': (parts) => numbers(parts, (values) => values.reduce((sum, value) => sum + value, 0)),
  '*': (parts) => numbers(parts, (values) => values.reduce((product, value) => product * value, 1)),
  '-': (parts) => numbers(parts, ([a = 0, b]) => (b === undefined ? -a : a - b)),
  '/': (parts) => numbers(parts, ([a = 0, b = 1]) => a / b),
  min: (parts) => numbers(parts, (values) => Math.min(...values)),
  max: (parts) => numbers(parts, (values) => Math.max(...values)),
}

/** A value as text; empty if it has none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

const members = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

/** Sets made from a scene's lists, cached because every feature of every layer asks for them. */
function membersOf(list: readonly unknown[]): ReadonlySet<unknown> {
  const known = members.get(list) ?? new Set(list)
  members.set(list, known)
  return known
}

/** The supported operators. Any other would silently draw a style wrong. */
export const KNOWN_OPERATORS: ReadonlySet<string> = new Set(Object.keys(OPERATORS))

function each(
  parts: readonly unknown[],
  judge: (tests: readonly Evaluator[], subject: Subject, context: EvaluationContext) => unknown,
): Evaluator {
  const tests = parts.map(compile)
  return (subject, context) => judge(tests, subject, context)
}

function over(parts: readonly unknown[], make: (values: readonly unknown[]) => unknown): Evaluator {
  const readings = parts.map(compile)
  return (subject, context) => make(readings.map((read) => read(subject, context)))
}

function numbers(parts: readonly unknown[], make: (values: readonly number[]) => unknown): Evaluator {
  return over(parts, (values) => make(values.map(Number)))
}

/** The first value of the right kind. */
function asserted(parts: readonly unknown[], isRight: (value: unknown) => boolean): Evaluator {
  return over(parts, (values) => values.find(isRight) ?? null)
}

function cases(parts: readonly unknown[]): Evaluator {
  const readings = parts.map(compile)
  return (subject, context) => {
    for (let at = 0; at + 1 < readings.length; at += 2) {
      if (readings[at]?.(subject, context) === true) return readings[at + 1]?.(subject, context)
    }
    return readings.at(-1)?.(subject, context)
  }
}

function match([input, ...parts]: readonly unknown[]): Evaluator {
  const read = compile(input)
  const otherwise = compile(parts.at(-1))
  const outputs = new Map<unknown, Evaluator>()
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const labels: readonly unknown[] = [parts[at]].flat()
    for (const label of labels) outputs.set(label, compile(parts[at + 1]))
  }
  return (subject, context) => (outputs.get(read(subject, context)) ?? otherwise)(subject, context)
}

type Stop = { readonly from: number; readonly output: Evaluator }

function stopsOf(parts: readonly unknown[]): readonly Stop[] {
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, at) => ({
    from: Number(parts[at * 2]),
    output: compile(parts[at * 2 + 1]),
  }))
}

function step([input, first, ...parts]: readonly unknown[]): Evaluator {
  const read = compile(input)
  const before = compile(first)
  const stops = stopsOf(parts)
  return (subject, context) => {
    const value = Number(read(subject, context))
    return (stops.findLast(({ from }) => from <= value)?.output ?? before)(subject, context)
  }
}

/** Between numbers, straight or by a power. */
function interpolate([how, input, ...parts]: readonly unknown[]): Evaluator {
  const read = compile(input)
  const stops = stopsOf(parts)
  const base = Array.isArray(how) && how[0] === 'exponential' ? Number(how[1]) : 1
  return (subject, context) => {
    const value = Number(read(subject, context))
    const upper = stops.find(({ from }) => from > value)
    const lower = stops.findLast(({ from }) => from <= value)
    if (lower === undefined || upper === undefined) return (lower ?? upper)?.output(subject, context)
    const [a, b] = [lower, upper].map(({ output }) => Number(output(subject, context)))
    const [gone, all] = [value - lower.from, upper.from - lower.from]
    const share = base === 1 ? gone / all : (base ** gone - 1) / (base ** all - 1)
    return (a ?? 0) + ((b ?? 0) - (a ?? 0)) * share
  }
}
