import { useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Event } from '#src/domain/lesson.ts'
import { EntityLink } from './entity-link.tsx'
import { useWords } from './session.tsx'
import styles from './day-caption.module.css'

/** The other news of a day, in a list behind a button, in every layout. */
export function MoreNews({ events }: { readonly events: readonly Event[] }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles['more']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {words.time.moreNews(events.length)}
      </button>
      <Popover triggerRef={trigger} isOpen={open} onOpenChange={setOpen} className={styles['popover'] ?? ''}>
        <Dialog aria-label={words.time.moreNews(events.length)} className={styles['dialog'] ?? ''}>
          <ul className={styles['others']}>
            {events.map(({ id }) => (
              <li key={id}>
                <EntityLink
                  to={id}
                  from="map"
                  onFollow={() => {
                    setOpen(false)
                  }}
                />
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </>
  )
}
