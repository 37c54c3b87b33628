import type { Instant } from '#src/domain/instant.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Note } from '#src/domain/note.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { AnswerableId } from '#src/domain/workbook/answer.ts'
import { type AnswerEdit, withAnswer, withLock, withSecondThought } from '#src/domain/workbook/answer-edits.ts'
import { type Keeping, type Workbook, answersTo } from '#src/domain/workbook/workbook.ts'
import { type Added, withFile, withNote, withoutEntry } from '#src/domain/workbook/workbook-edits.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import type { Rescued } from './app-state.ts'
import type { Store } from './store.ts'

/** The writers of the reader's own work. Every edit is stamped, and newer than what it replaces. */
export function createWorkbookActions(store: Store, lesson: Lesson) {
  const set = store.setState
  const edit = (change: (workbook: Workbook) => Workbook) => {
    set(({ workbook }) => ({ workbook: change(workbook) }))
  }
  /** Uncovers the text once its question is answered. */
  const uncoverIfAnswered = () => {
    const { workbook, expectation } = store.getState()
    if (expectation !== 'asked') return
    const opening = openingTask(lesson)
    if (opening !== null && answersTo(workbook, opening).some(({ locked }) => locked !== null)) uncover('answered')
  }
  /** Moves on to the document's own day, unless a link has led to a later one. */
  const uncover = (expectation: 'answered' | 'skipped') => {
    set(({ asOf }) => ({ expectation, asOf: Math.max(asOf, lesson.documentDay) }))
  }
  return {
    /** Skips the question before the text. */
    skipQuestion: () => {
      uncover('skipped')
    },
    /** Covers the text and asks its question again, for the next reader at this machine. Written work stays. */
    startAgain: () => {
      if (openingTask(lesson) !== null)
        set({ expectation: 'asked', selection: null, later: 'hide', asOf: lesson.documentDay, pane: 'document' })
    },
    uncoverIfAnswered,
    /** Gives a first answer to a task, or changes it while it is not locked in. */
    putAnswer: (reply: AnswerEdit, now: Instant) => {
      edit((workbook) => withAnswer(workbook, reply, now))
    },
    /** Makes the first answer final; the sources' answer may then be shown. */
    lockIn: (id: string, now: Instant) => {
      edit((workbook) => withLock(workbook, id, now))
      uncoverIfAnswered()
    },
    /** Adds second thoughts to an answer that is locked in. */
    secondThought: (reply: Omit<AnswerEdit, 'task'>, now: Instant) => {
      edit((workbook) => withSecondThought(workbook, reply, now))
    },
    /** Adds or replaces a note by id, even one that was deleted. */
    putNote: (note: Note, now: Instant) => {
      edit((workbook) => withNote(workbook, note, now))
    },
    /** Deletes a note, an answer, or an annotation without a place, in every window. */
    remove: (id: string, now: Instant) => {
      edit((workbook) => withoutEntry(workbook, id, now))
    },
    /** Merges an opened file; returns what changed. */
    addFile: (file: Workbook, now: Instant): Added => {
      const added = withFile(store.getState().workbook, file, now)
      set({ workbook: added.workbook })
      return added
    },
    setWorkbook: (workbook: Workbook) => {
      set({ workbook })
    },
    setKeeping: (keeping: Keeping) => {
      if (store.getState().keeping !== keeping) set({ keeping })
    },
    setRescued: (rescued: readonly Rescued[]) => {
      set({ rescued })
    },
    /** Sends further quotations to this exercise. */
    quoteFor: (task: AnswerableId | null) => {
      if (store.getState().quotingFor !== task) set({ quotingFor: task })
    },
    /** Opens the form for a new note on these words; null closes it. */
    draftNote: (draft: NotePlace | null) => {
      set({ draft })
    },
  }
}
