import { useState } from 'react'
import { useSession, useWords } from '#src/features/session.tsx'
import { useOfflineState } from './use-offline-state.ts'

/** Says that there is a newer version of the page, until it is dismissed. */
export function NewerRelease() {
  const { missing, offline, dismiss } = useWords().frame
  const { site } = useSession().effects
  const [isDismissed, setDismissed] = useState(false)
  if (useOfflineState() !== 'newer' || isDismissed) return null
  return (
    <p>
      <span>{offline.newer}</span>
      <button type="button" onClick={site.reload}>
        {missing.loadNewer}
      </button>
      <button
        type="button"
        onClick={() => {
          setDismissed(true)
        }}
      >
        {dismiss}
      </button>
    </p>
  )
}
