import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import * as z from 'zod/mini'
import { teachersNotesEnvelope } from './envelope/teachers-notes.ts'
import { parseJson } from './workbook/json.ts'

/** Parses `teachers-notes.json`; null if it is damaged, or belongs to another lesson. */
export function parseTeachersNotes(text: string, lesson: string): TeachersNotes | null {
  const json = parseJson(text)
  if (!('value' in json)) return null
  const notes = z.safeParse(teachersNotesEnvelope, json.value)
  return notes.success && notes.data.lesson === lesson ? (json.value as TeachersNotes) : null
}
