/**
 * A value with each of its texts in composed letters (NFC). Programs write é as one sign or as two, and nobody sees
 * which: what is compared letter by letter later, as phrases, quotations and names are, must be written in one way.
 */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.normalize('NFC'), composed(each)]))
}
