/**
 * A value with all its texts in NFC. Programs write é as one character or two, which looks the same, but phrases,
 * quotations and names are compared letter by letter later.
 */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.normalize('NFC'), composed(each)]))
}
