import { useId } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Day } from '#src/domain/day.ts'
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

/** Days before and after the document's that the bar can reach: nearly a year, so that its length tells nothing. */
const BEFORE = 30
const AFTER = 330

/** A bar with two ends that are dragged, or moved by arrow keys; two date fields say the same. */
export function SpanField({ label, quoted, span, onDraw }: Props) {
  const { study, formats } = useWords()
  const words = study.span
  const { documentDay } = useSession().index.lesson
  const id = useId()
  const ends = (from: Day, to: Day) => {
    onDraw({ ...span, from: Math.min(from, to), to: Math.max(from, to) })
  }
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
        aria-label={words.bar(label)}
        minValue={documentDay - BEFORE}
        maxValue={documentDay + AFTER}
        value={[span.from, span.to]}
        onChange={(value) => {
          if (Array.isArray(value)) ends(value[0] ?? span.from, value[1] ?? span.to)
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
              {[words.from, words.to].map((name, at) => (
                <SliderThumb key={name} index={at} aria-label={name} className={styles['thumb'] ?? ''} />
              ))}
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
