import type { Day } from '#src/domain/day.ts'
import { type TimeWindow, monthOf } from '#src/domain/span.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import styles from './days-sheet.module.css'

/** Millimetres. */
const LENGTH = 262
const WEEK = 7

/** The days of the lesson in one line, and those of the document's month each with a box: empty, to lay and draw on. */
export function DaysSheet() {
  const text = useWords().handouts.days
  const { frame, documentDay } = useSession().index.lesson
  const month = monthOf(documentDay)
  return (
    <Sheet title={text.title} audience="pupils" wide>
      <p>{text.line}</p>
      <Line from={month.from} to={frame.to} />
      <p>{text.month}</p>
      <Month {...month} />
      <p>{text.notes}</p>
      <div className={styles['room']} />
    </Sheet>
  )
}

function daysIn({ from, to }: TimeWindow): readonly Day[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function Line({ from, to }: TimeWindow) {
  const { formats } = useWords()
  const days = daysIn({ from, to })
  const step = (LENGTH - 8) / days.length
  return (
    <svg className={styles['line']} viewBox={`0 0 ${LENGTH} 24`} aria-hidden="true">
      <path d={`M0 14H${LENGTH - 1}M${LENGTH - 4} 12l3 2-3 2`} fill="none" stroke="#000" strokeWidth="0.5" />
      {days.map((day, at) => {
        const inMonth = day - monthOf(day).from
        const isFirst = inMonth === 0
        const isMarked = inMonth % WEEK === 0
        const x = at * step
        return (
          <g key={day}>
            <path
              d={`M${x} 14v${isFirst ? -8 : isMarked ? -4 : -2}`}
              stroke="#000"
              strokeWidth={isFirst ? 0.5 : 0.25}
            />
            {isMarked && (
              <text x={x + 0.6} y="18.5" fontSize="3.4">
                {inMonth + 1}
              </text>
            )}
            {isFirst && (
              <text x={x + 1.2} y="8" fontSize="4.4" fontWeight="600">
                {formats.month(day)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Month({ from, to }: TimeWindow) {
  const { formats } = useWords()
  return (
    <div className={styles['month']}>
      <b>{formats.month(from)}</b>
      <ol>
        {daysIn({ from, to }).map((day) => (
          <li key={day}>{day - from + 1}</li>
        ))}
      </ol>
    </div>
  )
}
