import { useState, useSyncExternalStore } from 'react'
import { useAppState, useSession, useWords } from '../../session.tsx'
import styles from './console.module.css'

const WINDOW = 'stage'

/** Opens the projector's window, and says whether it is open and what to do if not. */
export function AudienceWindow() {
  const words = useWords().present
  const { effects } = useSession()
  const { audience } = effects.presenting
  const tour = useAppState((state) => state.tour)
  const beat = useAppState((state) => state.beat)
  const windows = useSyncExternalStore(audience.onChange, audience.count)
  const [isRefused, setRefused] = useState(false)
  if (tour === null) return null
  const address = effects.linkTo({ mode: 'present', tour, beat, stage: true })
  return (
    <div className={styles['audience']}>
      <button
        type="button"
        className={styles['open']}
        onClick={() => {
          setRefused(!audience.open(address, WINDOW))
        }}
      >
        {words.openAudience}
      </button>
      <p role="status">
        <span>
          {windows > 0 ? words.audienceThere(windows) : isRefused ? words.audienceRefused : words.audienceAbsent}
        </span>{' '}
        {windows === 0 && isRefused && (
          <a href={address} target="_blank" rel="opener">
            {words.audienceLink}
          </a>
        )}
      </p>
    </div>
  )
}
