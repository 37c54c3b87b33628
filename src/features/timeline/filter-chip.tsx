import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './filter-chip.module.css'

/** Shows the filtered days, and removes the filter. */
export function FilterChip() {
  const words = useWords()
  const { actions } = useSession()
  const window = useAppState((state) => state.window)
  if (window === null) return null
  const { dayShort, days } = words.formats
  const only = words.time.onlyDays(days(dayShort(window.from), dayShort(window.to)))
  return (
    <button
      type="button"
      data-calendar
      className={styles['chip']}
      aria-label={`${only}: ${words.time.removeFilter}`}
      title={words.time.removeFilter}
      onClick={() => {
        actions.setWindow(null)
      }}
    >
      {only} <span aria-hidden="true">✕</span>
    </button>
  )
}
