import { useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { DayField } from './day-field.tsx'
import styles from './time-controls.module.css'
import { WindowSlider } from './window-slider.tsx'

/** "Days shown": the stretch of days that lists, map and timeline are about. */
export function WindowControl() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const { frame } = index.lesson
  const { events } = useOutlook()
  const window = useAppState((state) => state.window)
  const shown = useAppState((state) => selectors.visibleEvents(state).length)
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const days = window ?? frame
  const inWords =
    window === null
      ? words.time.allDays
      : words.formats.days(words.formats.dayShort(window.from), words.formats.dayShort(window.to))
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        <span className={styles['caption']}>{words.time.window}</span> {inWords}
      </button>
      <Popover triggerRef={trigger} isOpen={open} onOpenChange={setOpen} className={styles['popover'] ?? ''}>
        <Dialog aria-label={words.time.window} className={styles['dialog'] ?? ''}>
          <WindowSlider days={days} />
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
          <div className={styles['row']}>
            <p role="status">{words.time.eventsShown(shown, events.length)}</p>
            <button
              type="button"
              className={styles['button']}
              // a button that goes dead under the focus would lose it, and Escape with it
              aria-disabled={window === null}
              onClick={() => {
                if (window !== null) actions.setWindow(null)
              }}
            >
              {words.time.allDays}
            </button>
          </div>
        </Dialog>
      </Popover>
    </>
  )
}
