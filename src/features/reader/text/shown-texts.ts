import type { TextVersion } from '#src/domain/mode.ts'
import type { AppState } from '#src/state/app-state.ts'

/** How the reader shows the document: one of its texts, or reading and seed beside one another. */
export const WAYS_TO_READ = ['reading', 'seed', 'both', 'adapted'] as const
export type WayToRead = (typeof WAYS_TO_READ)[number]

const TEXTS: Readonly<Record<WayToRead, readonly TextVersion[]>> = {
  reading: ['reading'],
  seed: ['seed'],
  both: ['reading', 'seed'],
  adapted: ['adapted'],
}

export function wayToRead({ text, sideBySide }: Pick<AppState, 'text' | 'sideBySide'>): WayToRead {
  return text === 'reading' && sideBySide ? 'both' : text
}

/** The same array for the same way, so that it can be selected from the store. */
export function textsOf(way: WayToRead): readonly TextVersion[] {
  return TEXTS[way]
}

/** The way that follows when one key goes round them all. */
export function wayAfter(way: WayToRead): WayToRead {
  return WAYS_TO_READ[(WAYS_TO_READ.indexOf(way) + 1) % WAYS_TO_READ.length] ?? 'reading'
}
