import { useId, useLayoutEffect, useRef } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Day } from '#src/domain/day.ts'
import { reachOfSpans } from '#src/domain/span-task.ts'
import { useSession, useWords } from '../session.tsx'
import { ChoiceRows } from './choice-rows.tsx'
import styles from './span-field.module.css'

type Drawn = { readonly from: Day; readonly to: Day; readonly end: 'open' | 'closed' }

type Props = {
  readonly label: string
  /** The words of the document that give the length. */
  readonly quoted: string
  readonly span: Drawn
  readonly onDraw: (span: Drawn) => void
}

/** A bar with two ends that are dragged, or moved by arrow keys; two date fields say the same. */
export function SpanField({ label, quoted, span, onDraw }: Props) {
  const { study, formats } = useWords()
  const words = study.span
  const reach = reachOfSpans(useSession().index.lesson)
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  // the library says the number of the day
  useLayoutEffect(() => {
    first.current?.setAttribute('aria-valuetext', formats.day(span.from))
    last.current?.setAttribute('aria-valuetext', formats.day(span.to))
  })
  const field = (which: 'from' | 'to', name: string) => (
    <label htmlFor={id + which}>
      {name}
      <input
        id={id + which}
        type="date"
        value={toIsoDay(span[which])}
        onChange={(event) => {
          const day = parseIsoDay(event.target.value)
          if (day !== null) onDraw({ ...span, [which]: day })
        }}
      />
    </label>
  )
  return (
    <fieldset className={styles['span']}>
      <legend>{label}</legend>
      <p>
        <q>{quoted}</q>
      </p>
      <Slider
        aria-label={label}
        minValue={reach.from}
        maxValue={reach.to}
        value={[span.from, span.to]}
        onChange={(value) => {
          if (Array.isArray(value)) onDraw({ ...span, from: value[0] ?? span.from, to: value[1] ?? span.to })
        }}
      >
        <SliderTrack className={styles['track'] ?? ''} data-end={span.end}>
          {({ state }) => (
            <>
              <div
                className={styles['bar']}
                style={{
                  insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                  inlineSize: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`,
                }}
              />
              <SliderThumb index={0} inputRef={first} aria-label={words.from} className={styles['thumb'] ?? ''} />
              <SliderThumb index={1} inputRef={last} aria-label={words.to} className={styles['thumb'] ?? ''} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <div className={styles['days']}>
        {field('from', words.from)}
        {field('to', words.to)}
        <span>{words.days(span.to - span.from)}</span>
      </div>
      <p className="visually-hidden" role="status">
        {words.drawn(formats.day(span.from), formats.day(span.to), span.to - span.from, words.ends[span.end])}
      </p>
      <ChoiceRows
        isInline
        legend={words.end}
        options={[
          { id: 'closed', text: words.ends.closed },
          { id: 'open', text: words.ends.open },
        ]}
        chosen={span.end}
        onChoose={(end) => {
          onDraw({ ...span, end: end === 'open' ? 'open' : 'closed' })
        }}
      />
    </fieldset>
  )
}
