import { type Spot, inside } from '../read/issue-log.ts'

/** A text of an authored file, with the spot where it stands. */
export type LocatedText = { readonly text: string; readonly spot: Spot }

/** Every text within an authored value, except what stands under one of the `skipped` names. */
export function textsIn(value: unknown, spot: Spot, skipped: readonly string[] = []): LocatedText[] {
  if (typeof value === 'string') return [{ text: value, spot }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    skipped.includes(name) ? [] : textsIn(each, inside(spot, name), skipped),
  )
}

/** White space of any length counts as one space, so that a line break in a file is none in a quotation. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
