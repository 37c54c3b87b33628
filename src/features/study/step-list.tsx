import { useEffect, useRef, useState } from 'react'
import { type Tour, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import { SidewaysRow } from '#src/ui/sideways-row.tsx'
import { useSession, useWords } from '../session.tsx'
import { useIsAhead } from './use-is-ahead.ts'
import styles from './lesson-pane.module.css'

type Props = { readonly tour: Tour; readonly position: TourPosition }

/** Every step of the path. Steps ahead open too, after a warning, because teachers need them. */
export function StepList({ tour, position }: Props) {
  const words = useWords().study
  const { actions } = useSession()
  const isAhead = useIsAhead(tour, position)
  const [asked, setAsked] = useState<number | null>(null)
  const steps = stepsOf(tour, position.path)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const [row, current] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')]
    if (row && current) row.scrollLeft = current.offsetLeft - row.clientWidth / 2
  }, [position.step])
  return (
    <>
      <SidewaysRow row={list}>
        <ol ref={list} className={styles['steps']} aria-label={words.steps}>
          {steps.map(({ id, title }, at) => (
            <li key={id}>
              <button
                type="button"
                title={isAhead(id) ? undefined : title}
                aria-current={id === position.step ? 'step' : undefined}
                data-ahead={isAhead(id) || undefined}
                aria-label={isAhead(id) ? words.stepAhead(at + 1) : words.stepName(at + 1, title)}
                onClick={() => {
                  if (isAhead(id)) setAsked(at)
                  else {
                    setAsked(null)
                    actions.goToStep(at)
                  }
                }}
              >
                {at + 1}
              </button>
            </li>
          ))}
        </ol>
      </SidewaysRow>
      {asked !== null && (
        <Warning
          number={asked + 1}
          onOpen={() => {
            setAsked(null)
            actions.goToStep(asked)
          }}
          onStay={() => {
            setAsked(null)
          }}
        />
      )}
    </>
  )
}

type WarningProps = { readonly number: number; readonly onOpen: () => void; readonly onStay: () => void }

function Warning({ number, onOpen, onStay }: WarningProps) {
  const words = useWords().study
  const open = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    open.current?.focus()
  }, [number])
  return (
    <div role="group" aria-label={words.aheadTitle(number)} className={styles['warning']}>
      <p>{words.ahead}</p>
      <button ref={open} type="button" onClick={onOpen}>
        {words.openStep(number)}
      </button>{' '}
      <button type="button" onClick={onStay}>
        {words.stay}
      </button>
    </div>
  )
}
