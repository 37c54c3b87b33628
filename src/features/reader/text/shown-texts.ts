import { TEXT_VERSIONS, type TextVersion } from '#src/domain/mode.ts'
import type { AppState } from '#src/state/app-state.ts'

/** The texts in the order in which readers ask for them; those after `FIRST_WAYS` are for scholars. */
export const WAYS_TO_READ = ['reading', 'adapted', 'seed', 'compare'] as const
/** How the reader shows the document: one of its texts, or two beside one another. */
export type WayToRead = (typeof WAYS_TO_READ)[number]

export const FIRST_WAYS: readonly WayToRead[] = ['reading', 'adapted']

type Shown = Pick<AppState, 'text' | 'beside'>

export function wayToRead({ text, beside }: Shown): WayToRead {
  return beside === null || beside === text ? text : 'compare'
}

const LISTS = new Map(
  TEXT_VERSIONS.flatMap((text) =>
    [null, ...TEXT_VERSIONS].map((beside) => [keyOf({ text, beside }), listOf(text, beside)]),
  ),
)

/** What is shown, first text first; the same array for the same texts, so that it can be selected from the store. */
export function shownTexts(shown: Shown): readonly TextVersion[] {
  return LISTS.get(keyOf(shown)) ?? [shown.text]
}

function keyOf({ text, beside }: Shown): string {
  return `${text} ${beside ?? ''}`
}

function listOf(text: TextVersion, beside: TextVersion | null): readonly TextVersion[] {
  return beside === null || beside === text ? [text] : [text, beside]
}

/** The way that follows when one key goes round them all. */
export function wayAfter(way: WayToRead): WayToRead {
  return WAYS_TO_READ[(WAYS_TO_READ.indexOf(way) + 1) % WAYS_TO_READ.length] ?? 'reading'
}
