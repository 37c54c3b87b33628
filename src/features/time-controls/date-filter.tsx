import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { DateFilterSlider } from './date-filter-slider.tsx'
import { DayField } from './day-field.tsx'
import styles from './date-filter.module.css'

/** The days that filter lists, map and timeline. */
export function DateFilter() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const { events } = useOutlook()
  const window = useAppState((state) => state.window)
  const shown = useAppState((state) => selectors.visibleEvents(state).length)
  const days = window ?? index.lesson.frame
  return (
    <fieldset className={styles['filter']}>
      <legend>{words.time.window}</legend>
      <DateFilterSlider days={days} />
      <div className={styles['fields']}>
        <DayField
          label={words.time.firstDay}
          day={days.from}
          onDay={(from) => {
            actions.setWindow({ from, to: days.to })
          }}
        />
        <DayField
          label={words.time.lastDay}
          day={days.to}
          onDay={(to) => {
            actions.setWindow({ from: days.from, to })
          }}
        />
      </div>
      <div className={styles['foot']}>
        <p role="status">{words.time.eventsShown(shown, events.length)}</p>
        <button
          type="button"
          // a focused button that is disabled would lose the focus, and Escape with it
          aria-disabled={window === null}
          onClick={() => {
            if (window !== null) actions.setWindow(null)
          }}
        >
          {words.time.allDays}
        </button>
      </div>
    </fieldset>
  )
}
