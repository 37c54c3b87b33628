import type { Ref } from '#src/domain/ref.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { useAppState, useSession, useWords } from './session.tsx'

/** What may be said from where the reader stands. */
export function useOutlook(): Outlook {
  return useAppState(useSession().selectors.outlook)
}

/** How a thing stands to the horizon, in a word or two; null for what is known. */
export function useKnownStatusInWords(ref: Ref): string | null {
  const words = useWords()
  const { horizon, statusOf } = useOutlook()
  const status = statusOf(ref)
  return status === 'known' ? null : words.shared.knownStatuses[horizon.knowledge][status]
}
