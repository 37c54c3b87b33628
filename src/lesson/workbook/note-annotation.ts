import type { Note } from '#src/domain/note.ts'
import { SURROUNDINGS } from '#src/domain/quotation.ts'
import { canonicalJson, stableId } from '#src/domain/stable-id.ts'
import { isGlobalId } from '#src/domain/workbook/foreign-annotation.ts'
import type { Unplaced } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { charactersBefore } from './find-selector.ts'
import { type JsonObject, isObject, ownProperty, property, stringOf } from './json.ts'
import { otherBodies, readBodies, readCreators } from './read-bodies.ts'
import { readTargets } from './read-targets.ts'

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** A note as an annotation. Another program's is written verbatim, with the changes made here. */
export function fromNote(note: Note, index: LessonIndex): JsonObject {
  return note.foreign?.annotation ?? plainNote(note, index)
}

/** A note with new text. In another program's annotation only the words are replaced. */
export function withText(note: Note, text: string): Note {
  const { foreign } = note
  if (foreign === undefined) return { ...note, text }
  const { bodyValue: _, ...annotation } = foreign.annotation
  const words = text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/plain' }]
  const body = [...words, ...otherBodies(annotation)]
  return { ...note, text, foreign: { ...foreign, annotation: { ...annotation, body } } }
}

function plainNote(note: Note, index: LessonIndex): JsonObject {
  const { id, passage, start, end, exact, text, created, modified } = note
  const reading = index.find(passage)?.reading ?? ''
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: text === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(text !== '' && { body: { type: 'TextualBody', value: text, format: 'text/plain' } }),
    target: {
      source: `urn:lesson:${index.lesson.id}:${passage}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: reading.slice(Math.max(0, start - SURROUNDINGS), start),
          suffix: reading.slice(end, end + SURROUNDINGS),
        },
        { type: 'TextPositionSelector', start: charactersBefore(reading, start), end: charactersBefore(reading, end) },
      ],
    },
  }
}

/** An annotation as a note, or why it cannot be placed. */
export function readNote(
  annotation: JsonObject,
  index: LessonIndex,
  isThisPage: (address: string) => boolean,
): Note | Unplaced['reason'] {
  const { places, reasons } = readTargets(ownProperty(annotation, 'target'), index, isThisPage)
  const [place, ...also] = places
  if (place === undefined) return reasons[0] ?? 'says-not-about-what'
  const { text, tags } = readBodies(annotation)
  const note = {
    id: idOf(annotation),
    ...place,
    text,
    created: stringOf(ownProperty(annotation, 'created')),
    modified: modifiedOf(annotation),
  }
  // identical to what we would write, so no copy is needed
  if (canonicalJson(plainNote(note, index)) === canonicalJson(annotation)) return note
  return { ...note, foreign: { annotation, by: readCreators(annotation), tags, also, elsewhere: reasons.length } }
}

export function modifiedOf(annotation: JsonObject): string {
  return stringOf(ownProperty(annotation, 'modified')) || stringOf(ownProperty(annotation, 'created'))
}

const UUID = /^(?:urn:uuid:|#)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
/** The id of an annotation here: always the same, wherever it is read. */
export function idOf(annotation: unknown): string {
  const id = isObject(annotation) ? stringOf(property(annotation, 'id')) : ''
  const uuid = UUID.exec(id)?.[1]
  if (uuid !== undefined) return uuid.toLowerCase()
  return stableId(isGlobalId(id) ? id : canonicalJson(annotation))
}
