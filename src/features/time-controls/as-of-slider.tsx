import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { viewAround } from '#src/domain/view-around.ts'
import styles from './as-of-slider.module.css'
import slider from './day-slider.module.css'

const WEEK = 7

/** The as-of day: one day that moves the front and marks what is later, in every pane. */
export function AsOfSlider() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const { asOf, knowledge } = useHorizon()
  const { frame } = index.lesson
  const last = useAppState(selectors.lastDay)
  const thumb = useRef<HTMLInputElement>(null)
  // a scale that changed while the thumb is held would make the day jump
  const [held, setHeld] = useState<TimeWindow | null>(null)
  const range = held ?? viewAround(index.lesson, asOf)
  useLayoutEffect(() => {
    // the slider itself would read the number of the day
    thumb.current?.setAttribute('aria-valuetext', words.formats.day(asOf))
  })
  const byWeek = (event: KeyboardEvent) => {
    const days = event.key === 'PageUp' ? WEEK : event.key === 'PageDown' ? -WEEK : 0
    if (days === 0) return
    event.preventDefault()
    event.stopPropagation()
    actions.stepDays(days)
  }
  return (
    <div className={styles['asOf']} onKeyDownCapture={byWeek}>
      <Slider
        className={styles['slider'] ?? ''}
        minValue={range.from}
        maxValue={range.to}
        value={asOf}
        onChange={(day) => {
          setHeld(range)
          actions.setAsOf(day)
        }}
        onChangeEnd={() => {
          setHeld(null)
        }}
      >
        <Label className="visually-hidden">{words.time.asOf[knowledge]}</Label>
        <StepButton name={words.time.dayBefore} sign="◂" by={-1} disabled={asOf <= frame.from} />
        <span className={styles['day']} aria-hidden="true">
          {words.formats.day(asOf)}
        </span>
        <StepButton name={words.time.dayAfter} sign="▸" by={1} disabled={asOf >= last} />
        <SliderTrack className={`${styles['track']} ${slider['track']}`}>
          <SliderThumb className={slider['thumb'] ?? ''} inputRef={thumb} />
        </SliderTrack>
      </Slider>
    </div>
  )
}

type StepProps = { readonly name: string; readonly sign: string; readonly by: -1 | 1; readonly disabled: boolean }

function StepButton({ name, sign, by, disabled }: StepProps) {
  const { actions } = useSession()
  return (
    <button
      type="button"
      className={styles['step']}
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) actions.stepDays(by)
      }}
    >
      {sign}
    </button>
  )
}
