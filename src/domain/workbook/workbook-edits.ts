import { type Instant, compareInstants, instantAfter } from '../instant.ts'
import type { Note } from '../note.ts'
import { canonicalJson } from '../stable-id.ts'
import type { Answer } from './answer.ts'
import { withModified } from './foreign-annotation.ts'
import { mergeWorkbooks } from './merge-workbooks.ts'
import type { Tombstone, Workbook } from './workbook.ts'

/** Adds or replaces a note by id, even one that was deleted. */
export function withNote(workbook: Workbook, note: Note, now: Instant): Workbook {
  return {
    ...workbook,
    ...withoutTombstone(workbook, note.id),
    notes: upsert(workbook.notes, withModified(note, instantOfChange(workbook, note.id, now))),
  }
}

/** Deletes a note, an answer or an unplaced annotation permanently. */
export function withoutEntry(workbook: Workbook, id: string, now: Instant): Workbook {
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

/** What happened to the items of an opened file: new here, or newer than here. */
export type Added = { readonly workbook: Workbook; readonly added: number; readonly updated: number }

/** Merges an opened file. Opening a file restores what was deleted here; of an item in both, the newer version wins. */
export function withFile(mine: Workbook, file: Workbook, now: Instant): Added {
  const tombstoneFor = (id: string) => mine.deleted.find((each) => each.id === id && each.restored !== true)
  const revive = <T extends Note | Answer>(all: readonly T[]) =>
    all.map((each) => {
      const tombstone = tombstoneFor(each.id)
      return tombstone === undefined ? each : withModified(each, instantAfter(now, tombstone.at))
    })
  const deleted = file.unplaced.flatMap(({ id }): Tombstone[] => {
    const tombstone = tombstoneFor(id)
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

/** Replaces the item with the same id, or appends. */
export function upsert<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one]
}

/** Timestamp for a change: later than every version known here. */
export function instantOfChange(workbook: Workbook, id: string, now: Instant): Instant {
  return instantAfter(now, lastChange(workbook, id))
}

/** The tombstones, minus that of a restored item. */
export function withoutTombstone({ deleted }: Workbook, id: string): Pick<Workbook, 'deleted'> {
  return { deleted: deleted.filter((each) => each.id !== id) }
}

function lastChange({ notes, answers, deleted }: Workbook, id: string): Instant | undefined {
  const states = [...notes, ...answers].filter((each) => each.id === id).map(({ modified }) => modified)
  const graves = deleted.filter((each) => each.id === id).map(({ at }) => at)
  return [...states, ...graves].sort(compareInstants).at(-1)
}
