import { useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useAppState, useSession, useWords } from '../session.tsx'
import { DateFilter } from './date-filter.tsx'
import styles from './more-of-time.module.css'
import { RepeatChoice, SpeedChoice } from './play-choices.tsx'
import { LaterBesideKnowledge } from './perspective-choice.tsx'

/** Rarely needed controls: play, the filter of days, and the rare combination of horizons. */
export function MoreOfTime() {
  const words = useWords()
  const { selectors } = useSession()
  const isCovered = useAppState(selectors.isDocumentCovered)
  const isFiltered = useAppState((state) => state.window !== null)
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const name = isFiltered ? words.time.moreFiltered : words.time.more
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles['more']}
        data-filtered={isFiltered}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={name}
        onClick={() => {
          setOpen(!open)
        }}
      >
        ⋯
      </button>
      <Popover triggerRef={trigger} isOpen={open} onOpenChange={setOpen} className={styles['popover'] ?? ''}>
        <Dialog aria-label={words.time.more} className={styles['dialog'] ?? ''}>
          <div className={styles['play']}>
            <SpeedChoice />
            <RepeatChoice />
          </div>
          {!isCovered && <LaterBesideKnowledge />}
          <DateFilter />
        </Dialog>
      </Popover>
    </>
  )
}
