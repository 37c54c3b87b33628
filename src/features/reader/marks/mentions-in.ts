import type { Mention, Passage } from '#src/domain/document.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import type { PassageId, Ref } from '#src/domain/ref.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { mentionsInAdapted } from './adapted-mentions.ts'

/** The mentions in one text of a passage; the seed has none. */
export function mentionsIn(passage: Passage, version: TextVersion, index: LessonIndex): readonly Mention[] {
  if (version === 'adapted') return mentionsInAdapted(passage, ({ ref }) => titleOf(index, ref))
  return version === 'seed' ? [] : passage.mentions
}

export type TextNote = { readonly number: number; readonly passage: PassageId; readonly mention: Mention }

/** One note for each thing, where it is first spoken of, numbered in the order in which the marks end. */
export function textNotes(version: TextVersion, index: LessonIndex, hidden: ReadonlySet<Ref>): readonly TextNote[] {
  const first = new Map<Ref, Omit<TextNote, 'number'>>()
  for (const passage of index.lesson.passages) {
    if (hidden.has(passage.id)) continue
    const byEnd = mentionsIn(passage, version, index).toSorted((a, b) => a.end - b.end || b.start - a.start)
    for (const mention of byEnd) {
      const isKnown = first.has(mention.ref) || hidden.has(mention.ref)
      if (!isKnown) first.set(mention.ref, { passage: passage.id, mention })
    }
  }
  return [...first.values()].map((note, position) => ({ ...note, number: position + 1 }))
}
