import { useState } from 'react'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import type { Pane } from '#src/domain/mode.ts'
import { isRefOf } from '#src/domain/ref.ts'
import type { Ref } from '#src/domain/ref.ts'
import styles from './text-column.module.css'

type TabId = Pane | 'timeline'

const HOLDS: Readonly<Record<TabId, (ref: Ref) => boolean>> = {
  lesson: () => false,
  document: (ref) => isRefOf('passage', ref),
  events: (ref) => isRefOf('event', ref),
  places: (ref) => isRefOf('place', ref),
  // nearly everything highlights people, terms, sources or disputes: only selecting one of them deserves a dot
  outcomes: () => false,
  reference: () => false,
  notes: () => false,
  timeline: (ref) => isRefOf('event', ref),
}

type Props = { readonly id: TabId; readonly isShown: boolean }

/**
 * Marks a hidden tab that contains part of the selection and has not been opened since. It subscribes to the selection
 * itself, because redrawing the panels behind the tabs is expensive.
 */
export function TabDot({ id, isShown }: Props) {
  const words = useWords()
  const { selectors } = useSession()
  const lit = useAppState(selectors.lit)
  const [opened, setOpened] = useState({ lit, isSeen: isShown })
  let now = opened
  if (now.lit !== lit) now = { lit, isSeen: isShown }
  else if (isShown && !now.isSeen) now = { lit, isSeen: true }
  if (now !== opened) setOpened(now)
  if (now.isSeen || ![...lit].some(HOLDS[id])) return null
  return <span className={styles['dot']} role="img" aria-label={words.frame.hasSelection} />
}
