import type { AppState } from './app-state.ts'

/** State outside the view: which window this is, the device's settings, the reader's own work, and messages to them. */
const OUTSIDE = [
  'stage',
  'oneWindow',
  'painter',
  'textScale',
  'theme',
  'motion',
  'letterKeys',
  'workbook',
  'keeping',
  'rescued',
  'progress',
  'quotingFor',
  'draft',
  'drafts',
  'notices',
  'handedOver',
] as const

export type ViewField = Exclude<keyof AppState, (typeof OUTSIDE)[number]>

/**
 * Everything that determines what is on the screen, as plain data. A step, a link, a second window and a print each are
 * a view, or part of one, passed to `applyView`.
 */
export type View = Pick<AppState, ViewField>

const outside: ReadonlySet<string> = new Set(OUTSIDE)

export function viewOf(state: AppState): View {
  return Object.fromEntries(Object.entries(state).filter(([field]) => !outside.has(field))) as View
}

/** The patch without values equal to the current ones, so that derived values keep their identity. */
export function changesIn<T extends object>(state: T, patch: Partial<T>): Partial<T> {
  const fields = Object.entries(patch).filter(([field, value]) => !isSame(state[field as keyof T], value))
  return Object.fromEntries(fields) as Partial<T>
}

/** Whether two values of plain data are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as never], b[key as never]))
  )
}
