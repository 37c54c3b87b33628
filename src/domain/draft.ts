import type { Instant } from './instant.ts'

/** Field values by field name. */
export type Fields = Readonly<Record<string, string>>

/** Unsaved text. There is one draft per thing that can be written. */
export type Draft = {
  readonly fields: Fields
  readonly at: Instant
  /** A competing draft from another window. */
  readonly other?: Fields
}

export type Drafts = Readonly<Record<string, Draft>>

/** Whether every field is empty. */
export function isBlank({ fields }: Draft): boolean {
  return Object.values(fields).every((text) => text.trim() === '')
}

export function withDraft(drafts: Drafts, key: string, draft: Draft): Drafts {
  return { ...drafts, [key]: draft }
}

export function withoutDraft(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key))
}

/** Parses a stored draft; null if the text is not one. */
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
