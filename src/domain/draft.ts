import type { Instant } from './instant.ts'

/** What stands in the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>

/** What was typed and is not yet kept. There is one for each thing that can be written. */
export type Draft = {
  readonly fields: Fields
  readonly at: Instant
  /** What was typed for the same thing in another window, unaware of this. */
  readonly other?: Fields
}

export type Drafts = Readonly<Record<string, Draft>>

/** Whether there is anything in it that somebody could miss. */
export function isBlank({ fields }: Draft): boolean {
  return Object.values(fields).every((text) => text.trim() === '')
}

export function withDraft(drafts: Drafts, key: string, draft: Draft): Drafts {
  return { ...drafts, [key]: draft }
}

export function withoutDraft(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key))
}

/** A draft as it stands on the device; null where the text is none. */
export function parseDraft(text: string): Draft | null {
  try {
    const { fields, at, other } = JSON.parse(text) as Partial<Draft>
    if (!areFields(fields) || typeof at !== 'string') return null
    return areFields(other) ? { fields, at, other } : { fields, at }
  } catch {
    return null
  }
}

function areFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string')
}
