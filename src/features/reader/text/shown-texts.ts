import { TEXT_VERSIONS, type TextVersion } from '#src/domain/mode.ts'
import { type Readable, isReport } from '#src/domain/readable.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { AppState } from '#src/state/app-state.ts'

/** The texts in the order in which readers ask for them; those after `FIRST_WAYS` are for scholars. */
export const WAYS_TO_READ = ['reading', 'adapted', 'seed', 'compare'] as const
/** How the reader shows the document: one of its texts, or two beside one another. */
export type WayToRead = (typeof WAYS_TO_READ)[number]

export const FIRST_WAYS: readonly WayToRead[] = ['reading', 'adapted']

type Shown = Pick<AppState, 'text' | 'beside'>

export function wayToRead({ text, beside }: Shown): WayToRead {
  return (beside === null || beside === text) && !isReport(text) ? text : 'compare'
}

/**
 * What is read, one or two beside one another: reports that may be shown, and never a report alone, since it is there to
 * be held against something.
 */
export function shownDocuments({ text, beside }: Shown, hidden: ReadonlySet<Ref>): readonly Readable[] {
  const wanted = [...new Set([text, ...(beside === null ? [] : [beside])])]
  const shown = wanted.filter((each) => !isReport(each) || !hidden.has(each))
  return shown.length < 2 && shown.every(isReport) ? ['reading', ...shown] : shown
}

const LISTS = new Map(
  [null, ...TEXT_VERSIONS].flatMap((first) =>
    [null, ...TEXT_VERSIONS].map((second) => [keyOf(first, second), listOf(first, second)]),
  ),
)

/**
 * The texts of the document that are shown, first text first; the same array for the same texts, so that it can be
 * selected from the store.
 */
export function shownTexts({ text, beside }: Shown): readonly TextVersion[] {
  const [first, second] = [text, beside].map((each) => (each === null || isReport(each) ? null : each))
  return LISTS.get(keyOf(first ?? null, second ?? null)) ?? READING
}

const READING: readonly TextVersion[] = ['reading']

function keyOf(first: TextVersion | null, second: TextVersion | null): string {
  return `${first ?? ''} ${second ?? ''}`
}

function listOf(first: TextVersion | null, second: TextVersion | null): readonly TextVersion[] {
  const texts = [...new Set([first, second])].filter((each) => each !== null)
  return texts.length === 0 ? ['reading'] : texts
}

/** The next way when one key cycles through them. */
export function nextWayToRead(way: WayToRead): WayToRead {
  return WAYS_TO_READ[(WAYS_TO_READ.indexOf(way) + 1) % WAYS_TO_READ.length] ?? 'reading'
}
