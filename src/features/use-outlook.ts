import type { Ref } from '#src/domain/ref.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { useAppState, useSession, useWords } from './session.tsx'

/** The outlook at the reader's horizon. */
export function useOutlook(): Outlook {
  return useAppState(useSession().selectors.outlook)
}

/** The status of an entity at the horizon, in a word or two; null if it is known. */
export function useKnownStatusInWords(ref: Ref): string | null {
  const words = useWords()
  const { horizon, statusOf } = useOutlook()
  const status = statusOf(ref)
  return status === 'known' ? null : words.shared.knownStatuses[horizon.knowledge][status]
}
