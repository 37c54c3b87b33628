import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import type { TabId } from '#src/domain/mode.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import type { Kind } from '#src/domain/kinds.ts'
import styles from './text-column.module.css'

/** What each tab counts. People, terms and sources are left out: nearly every selection is related to some. */
const COUNTED: Readonly<Partial<Record<TabId, Kind>>> = {
  document: 'passage',
  events: 'event',
  places: 'place',
  timeline: 'event',
}

type Props = { readonly id: TabId; readonly isShown: boolean }

/**
 * How many things behind a hidden tab are related to the selection. It subscribes to the selection itself, because
 * redrawing the panels behind the tabs is expensive.
 */
export function TabCount({ id, isShown }: Props) {
  const words = useWords()
  const { selectors } = useSession()
  const lit = useAppState(selectors.lit)
  const count = isShown ? 0 : countOf(lit, COUNTED[id])
  if (count === 0) return null
  return (
    <span className={styles['count']}>
      {count}
      <span className="visually-hidden"> {words.frame.related}</span>
    </span>
  )
}

function countOf(lit: ReadonlySet<Ref>, kind: Kind | undefined): number {
  return [...lit].filter((ref) => kindOf(ref) === kind).length
}
