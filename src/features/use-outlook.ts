import { useMemo } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { useAppState, useSession, useWords } from './session.tsx'

/** The outlook at the reader's horizon. */
export function useOutlook(): Outlook {
  return useAppState(useSession().selectors.outlook)
}

/** Whether no pane may show an entity. Unlike the outlook, it seldom changes with the day. */
export function useIsHidden(ref: Ref): boolean {
  const { selectors } = useSession()
  return useAppState((state) => selectors.outlook(state).hidden.has(ref))
}

/** Those of these that no pane may show; the same set until it has other members. */
export function useHiddenAmong(refs: readonly Ref[]): ReadonlySet<Ref> {
  const { selectors } = useSession()
  const members = useAppState((state) => {
    const { hidden } = selectors.outlook(state)
    return refs.filter((ref) => hidden.has(ref)).join(' ')
  })
  return useMemo(() => new Set(members.split(' ').filter(Boolean) as Ref[]), [members])
}

/** The status of an entity at the horizon, in a word or two; null if it is known. */
export function useKnownStatusInWords(ref: Ref): string | null {
  const words = useWords()
  const { horizon, statusOf } = useOutlook()
  const status = statusOf(ref)
  return status === 'known' ? null : words.shared.knownStatuses[horizon.knowledge][status]
}
