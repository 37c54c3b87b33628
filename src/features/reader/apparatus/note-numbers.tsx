import { type ReactNode, createContext, useMemo } from 'react'
import { anchors } from './apparatus-entries.ts'
import { useTextNotes } from './use-text-notes.ts'

/** The numbers of the printed notes, by the gloss of their mark. */
export const NoteNumbers = createContext<ReadonlyMap<string, number>>(new Map())

/** Numbers the marks of a text while it is printed. */
export function NumberedMarks({ children }: { readonly children: ReactNode }) {
  const notes = useTextNotes()
  const numbers = useMemo(
    () =>
      new Map(notes.map(({ number, passage, mention }) => [anchors.glossOfMention(passage, mention.start), number])),
    [notes],
  )
  return <NoteNumbers value={numbers}>{children}</NoteNumbers>
}
