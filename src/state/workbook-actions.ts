import type { Instant } from '#src/domain/instant.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Note } from '#src/domain/note.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { TaskId } from '#src/domain/workbook/answer.ts'
import { type Reply, withAnswer, withLock, withSecondThought } from '#src/domain/workbook/answer-edits.ts'
import { type Keeping, type Workbook, answersTo } from '#src/domain/workbook/workbook.ts'
import { type Added, withFile, withNote, without } from '#src/domain/workbook/workbook-edits.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import type { Rescued } from './app-state.ts'
import type { Store } from './store.ts'

/** What changes the reader's own work. Each is told the present instant, and is newer than what it replaces. */
export function createWorkbookActions(store: Store, lesson: Lesson) {
  const set = store.setState
  const edit = (change: (workbook: Workbook) => Workbook) => {
    set(({ workbook }) => ({ workbook: change(workbook) }))
  }
  /** Whoever has answered the question before the text has it uncovered. */
  const uncoverIfAnswered = () => {
    const { workbook, expectation } = store.getState()
    if (expectation !== 'asked') return
    const opening = openingTask(lesson)
    if (opening !== null && answersTo(workbook, opening).some(({ locked }) => locked !== null)) uncover('answered')
  }
  /** The reader now stands on the document's own day, or on a later one where a link leads there. */
  const uncover = (expectation: 'answered' | 'skipped') => {
    set(({ asOf }) => ({ expectation, asOf: Math.max(asOf, lesson.documentDay) }))
  }
  return {
    /** Skips the question before the text. */
    skipQuestion: () => {
      uncover('skipped')
    },
    /** Covers the text again and asks its question anew, for the next reader at this machine. What was written stays. */
    startAgain: () => {
      if (openingTask(lesson) !== null)
        set({ expectation: 'asked', selection: null, later: 'hide', asOf: lesson.documentDay, pane: 'document' })
    },
    uncoverIfAnswered,
    /** Gives a first answer to a task, or changes it while it is not locked in. */
    putAnswer: (reply: Reply, now: Instant) => {
      edit((workbook) => withAnswer(workbook, reply, now))
    },
    /** The first answer stands from now on, and what the sources say may be shown. */
    lockIn: (id: string, now: Instant) => {
      edit((workbook) => withLock(workbook, id, now))
      uncoverIfAnswered()
    },
    /** Sets second thoughts beside an answer that is locked in. */
    secondThought: (reply: Omit<Reply, 'task'>, now: Instant) => {
      edit((workbook) => withSecondThought(workbook, reply, now))
    },
    /** Adds a note, or puts it in the place of the one with its id; also one that was deleted. */
    putNote: (note: Note, now: Instant) => {
      edit((workbook) => withNote(workbook, note, now))
    },
    /** Deletes a note, an answer, or an annotation without a place, in every window. */
    remove: (id: string, now: Instant) => {
      edit((workbook) => without(workbook, id, now))
    },
    /** Adds what a file holds, and says what came of it. */
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
    /** Words of the text that are used as evidence go to this task. */
    quoteFor: (task: TaskId | null) => {
      if (store.getState().quotingFor !== task) set({ quotingFor: task })
    },
    /** Opens the form for a new note on these words; null closes it. */
    draftNote: (draft: NotePlace | null) => {
      set({ draft })
    },
  }
}
