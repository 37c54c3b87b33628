import { compareInstants } from '../instant.ts'
import { canonicalJson, stableId } from '../stable-id.ts'
import type { ForeignPart } from '../note.ts'
import type { Answer } from './answer.ts'
import { withId } from './foreign-annotation.ts'
import type { Tombstone, Workbook } from './workbook.ts'

/**
 * Union of both, minus what either deleted after its last change. Of two versions the newer wins; two different
 * versions with the same timestamp are both kept, the second under its own id.
 */
export function mergeWorkbooks(mine: Workbook, theirs: Workbook): Workbook {
  const buried = mergeTombstones(mine.deleted, theirs.deleted)
  const lives = ({ id, modified }: Item) => {
    const tombstone = buried.get(id)
    return tombstone === undefined || compareInstants(tombstone.at, modified) < 0
  }
  const notes = mergeItems([...mine.notes, ...theirs.notes], (_, newer) => newer).filter(lives)
  const answers = mergeItems([...mine.answers, ...theirs.answers], keepLock).filter(lives)
  const unplaced = [...new Map([...mine.unplaced, ...theirs.unplaced].map((each) => [each.id, each])).values()]
  const living = new Set([...notes, ...answers].map(({ id }) => id))
  return {
    notes,
    answers,
    unplaced: unplaced.filter(({ id }) => buried.get(id)?.restored ?? !buried.has(id)),
    deleted: [...buried.values()].filter(({ id }) => !living.has(id)),
  }
}

type Item = { readonly id: string; readonly modified: string; readonly foreign?: ForeignPart }

/** Items by id in order of appearance; `join` combines an older and a newer version. */
export function mergeItems<T extends Item>(items: readonly T[], join: (older: T, newer: T) => T): T[] {
  const all = new Map<string, T>()
  const add = (item: T) => {
    const known = all.get(item.id)
    const order = known === undefined ? 1 : compareInstants(item.modified, known.modified)
    if (known === undefined) all.set(item.id, item)
    else if (order > 0) all.set(item.id, join(known, item))
    else if (order < 0) all.set(item.id, join(item, known))
    else {
      const [first, second] = [canonicalJson(known), canonicalJson(item)]
      if (first === second) return
      const [stays, moves, text] = first < second ? [known, item, second] : [item, known, first]
      all.set(item.id, stays)
      add(withId(moves, stableId(text)))
    }
  }
  for (const item of items) add(item)
  return [...all.values()]
}

/** A locked answer is final; a concurrent answer from elsewhere becomes the second thought. */
function keepLock(older: Answer, newer: Answer): Answer {
  const second = newer.second ?? older.second
  if (older.locked === null || newer.locked !== null) return { ...newer, second } as Answer
  const differs = canonicalJson(newer.first.content) !== canonicalJson(older.first.content)
  return {
    ...newer,
    locked: older.locked,
    first: older.first,
    second: second ?? (differs ? newer.first : null),
  } as Answer
}

function mergeTombstones(mine: readonly Tombstone[], theirs: readonly Tombstone[]): ReadonlyMap<string, Tombstone> {
  const all = new Map<string, Tombstone>()
  for (const each of [...mine, ...theirs]) {
    const known = all.get(each.id)
    if (known === undefined || compareInstants(known.at, each.at) < 0) all.set(each.id, each)
  }
  return all
}
