import { type Instant, compareInstants, instantAfter } from '../instant.ts'
import type { Note } from '../note.ts'
import { canonicalJson } from '../stable-id.ts'
import type { Answer } from './answer.ts'
import { asOf } from './foreign-annotation.ts'
import { mergeWorkbooks } from './merge-workbooks.ts'
import type { Tombstone, Workbook } from './workbook.ts'

/** Adds a note, or puts it in the place of the one with its id; also one that was deleted. */
export function withNote(workbook: Workbook, note: Note, now: Instant): Workbook {
  return {
    ...workbook,
    ...unburied(workbook, note.id),
    notes: put(workbook.notes, asOf(note, instantOfChange(workbook, note.id, now))),
  }
}

/** Takes a note, an answer or an unplaced annotation away for good. */
export function without(workbook: Workbook, id: string, now: Instant): Workbook {
  const others = <T extends { readonly id: string }>(all: readonly T[]) => all.filter((each) => each.id !== id)
  const { notes, answers, unplaced } = workbook
  const tombstone = { id, at: instantOfChange(workbook, id, now) }
  return {
    notes: others(notes),
    answers: others(answers),
    unplaced: others(unplaced),
    deleted: [...others(workbook.deleted), tombstone],
  }
}

/** What became of the things in a file that was opened: new here, or newer than here. */
export type Added = { readonly workbook: Workbook; readonly added: number; readonly updated: number }

/**
 * The workbook with what a file holds. Opening a file is asking for its things: what was deleted here comes back. Of
 * a thing in both, the state changed last stands.
 */
export function withFile(mine: Workbook, file: Workbook, now: Instant): Added {
  const grave = (id: string) => mine.deleted.find((each) => each.id === id && each.restored !== true)
  const revive = <T extends Note | Answer>(all: readonly T[]) =>
    all.map((each) => {
      const tombstone = grave(each.id)
      return tombstone === undefined ? each : asOf(each, instantAfter(now, tombstone.at))
    })
  const deleted = file.unplaced.flatMap(({ id }): Tombstone[] => {
    const tombstone = grave(id)
    return tombstone === undefined ? [] : [{ id, at: instantAfter(now, tombstone.at), restored: true }]
  })
  const theirs = { ...file, notes: revive(file.notes), answers: revive(file.answers), deleted }
  const workbook = mergeWorkbooks(mine, theirs)
  const before = new Map([...mine.notes, ...mine.answers].map((each) => [each.id, canonicalJson(each)]))
  const after = [...workbook.notes, ...workbook.answers]
  return {
    workbook,
    added: after.filter(({ id }) => !before.has(id)).length,
    updated: after.filter((each) => before.has(each.id) && before.get(each.id) !== canonicalJson(each)).length,
  }
}

/** Puts a thing in the place of the one with its id, or at the end. */
export function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one]
}

/** When a thing is changed: later than any state of it that is known here. */
export function instantOfChange(workbook: Workbook, id: string, now: Instant): Instant {
  return instantAfter(now, lastChange(workbook, id))
}

/** The tombstones without that of a thing that lives again. */
export function unburied({ deleted }: Workbook, id: string): Pick<Workbook, 'deleted'> {
  return { deleted: deleted.filter((each) => each.id !== id) }
}

function lastChange({ notes, answers, deleted }: Workbook, id: string): Instant | undefined {
  const states = [...notes, ...answers].filter((each) => each.id === id).map(({ modified }) => modified)
  const graves = deleted.filter((each) => each.id === id).map(({ at }) => at)
  return [...states, ...graves].sort(compareInstants).at(-1)
}
