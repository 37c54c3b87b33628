import type { KeyboardEvent } from 'react'
import type { Day } from '#src/domain/day.ts'
import { nearestDayIn } from '#src/domain/span.ts'
import { reachOfSpans } from '#src/domain/span-task.ts'
import type { SpanEnd } from '#src/widgets/timeline/timeline-scene.ts'
import { useSession, useWords } from '../session.tsx'
import type { MovableEnd } from './use-strip-spans.ts'

type Props = {
  readonly ends: readonly MovableEnd[]
  readonly onMove: (id: string, end: SpanEnd, day: Day) => void
  /** The strip marks the end that has the focus. */
  readonly onHold: (end: Pick<MovableEnd, 'id' | 'end'> | null) => void
}

const MONTH = 30

/** Keyboard control of the ends of spans: arrow keys move one by a day, page keys by thirty. */
export function SpanKeys({ ends, onMove, onHold }: Props) {
  const { formats } = useWords()
  const reach = reachOfSpans(useSession().index.lesson)
  return ends.map(({ id, end, name, day }) => (
    <div
      key={id + end}
      role="slider"
      tabIndex={0}
      className="visually-hidden"
      aria-label={name}
      aria-valuemin={reach.from}
      aria-valuemax={reach.to}
      aria-valuenow={day}
      aria-valuetext={formats.day(day)}
      onFocus={() => {
        onHold({ id, end })
      }}
      onBlur={() => {
        onHold(null)
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const step = STEPS[event.key]
        if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        onMove(id, end, nearestDayIn(reach, day + step))
      }}
    />
  ))
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: MONTH,
  PageDown: -MONTH,
}
