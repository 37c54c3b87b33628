import type { Day } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import styles from './outcomes.module.css'
import { type StripMark, marksOf, monthsOf, shareOf } from './strip-marks.ts'

type Props = { readonly events: readonly Event[]; readonly days: TimeWindow }

/** The events of an outcome on one line of days. A picture only: the list under it says the same in words. */
export function OutcomeStrip({ events, days }: Props) {
  const words = useWords()
  const { documentDay } = useSession().index.lesson
  const { asOf } = useHorizon()
  const at = (day: Day) => `${shareOf(day, days) * 100}%`
  return (
    <div className={styles['strip']} aria-hidden="true">
      {monthsOf(days).map((first) => (
        <span key={first} className={styles['month']} style={{ insetInlineStart: at(first) }}>
          {words.formats.monthShort(first)}
        </span>
      ))}
      <span className={styles['documentDay']} style={{ insetInlineStart: at(documentDay) }} />
      {marksOf(events, days, asOf).map((mark) => (
        <Mark key={mark.id} mark={mark} at={at} />
      ))}
    </div>
  )
}

function Mark({ mark, at }: { readonly mark: StripMark; readonly at: (day: Day) => string }) {
  const { from, to, later, cut } = mark
  return (
    <span
      className={styles['mark']}
      data-span={to > from || undefined}
      data-later={later || undefined}
      data-cut={cut || undefined}
      style={{ insetInlineStart: at(from), inlineSize: to > from ? `calc(${at(to)} - ${at(from)})` : undefined }}
    />
  )
}
