import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { teachersNotesEnvelope } from './envelope/teachers-notes.ts'
import { parseForLesson } from './parse-as.ts'

/** Parses `teachers-notes.json`; null if it is damaged, or belongs to another lesson. */
export function parseTeachersNotes(text: string, lesson: string): TeachersNotes | null {
  return parseForLesson(teachersNotesEnvelope, text, lesson) as TeachersNotes | null
}
