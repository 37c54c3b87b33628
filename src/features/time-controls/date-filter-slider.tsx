import { useLayoutEffect, useRef, useState } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import type { TimeWindow } from '#src/domain/span.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './date-filter.module.css'
import slider from './day-slider.module.css'

/** Two thumbs on the whole frame. The window is set when the gesture ends; until then only the thumbs move. */
export function DateFilterSlider({ days }: { readonly days: TimeWindow }) {
  const words = useWords()
  const { index, actions } = useSession()
  const { frame } = index.lesson
  const [drawn, setDrawn] = useState<readonly number[] | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const [from = days.from, to = days.to] = drawn ?? []
  useLayoutEffect(() => {
    first.current?.setAttribute('aria-valuetext', words.formats.day(from))
    last.current?.setAttribute('aria-valuetext', words.formats.day(to))
  })
  return (
    <Slider
      aria-label={words.time.bothDays}
      className={styles['slider'] ?? ''}
      minValue={frame.from}
      maxValue={frame.to}
      value={[from, to]}
      onChange={setDrawn}
      onChangeEnd={([start = from, end = to]) => {
        setDrawn(null)
        actions.setWindow({ from: start, to: end })
      }}
    >
      <SliderTrack className={slider['track'] ?? ''}>
        <SliderThumb index={0} aria-label={words.time.firstDay} className={slider['thumb'] ?? ''} inputRef={first} />
        <SliderThumb index={1} aria-label={words.time.lastDay} className={slider['thumb'] ?? ''} inputRef={last} />
      </SliderTrack>
    </Slider>
  )
}
