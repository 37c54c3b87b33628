import { styleVars } from '#src/ui/style-vars.ts'
import { useAppState, useSession, useWords } from '../../../session.tsx'
import { useOutlook } from '../../../use-outlook.ts'
import styles from './stage-strip.module.css'
import { daysToWrite, layOutStrip, rowsWithRoom } from './strip-layout.ts'

const MOST_DATES = 10
const PERCENT = 100
const share = (part: number) => `${String(part * PERCENT)}%`

/** How much larger its words are where it has the stage for itself, at any size of text. */
const GROWN = 1.5

type Props = { readonly isAlone: boolean }

/** The days in view with the few events that a hall can read; the strip of the other modes shows them all. */
export function StageStrip({ isAlone }: Props) {
  const words = useWords()
  const { index, selectors } = useSession()
  const { events, daysOf, titleOf, horizon } = useOutlook()
  const selection = useAppState(selectors.shownSelection)
  const lit = useAppState(selectors.lit)
  const spans = useAppState((state) => state.onStage.spans)
  const chosen = useAppState((state) => state.stripView)
  const view = { from: chosen.from, to: Math.max(chosen.to, ...spans.map(({ to }) => to)) }
  const textScale = useAppState((state) => state.textScale)
  const grown = isAlone ? Math.max(1, GROWN / textScale) : 1
  const rows = rowsWithRoom(isAlone, textScale, grown)
  const length = view.to - view.from + 1
  const place = (day: number) => share((day - view.from) / length)
  const candidates = events.flatMap((event) => {
    const { from, to } = daysOf(event.when)
    const isChosen = event.id === selection || lit.has(event.id)
    if (from === null || (event.importance > 1 && !isChosen)) return []
    return [
      {
        id: event.id,
        from,
        to: Math.min(to ?? from, horizon.asOf),
        date: words.formats.dayShort(from),
        label: event.shortHeadline ?? titleOf(event.id),
        importance: event.id === selection ? 0 : isChosen ? 1 : 2,
      },
    ]
  })
  // spans take the upper rows
  const placed = layOutStrip(candidates, view, rows - spans.length, textScale * grown).map((each) => ({
    ...each,
    row: each.row + spans.length,
  }))
  const { documentDay } = index.lesson
  return (
    <div className={styles['strip']} style={styleVars({ '--grown': grown, '--rows': rows })} data-strip>
      <ol className={styles['events']} aria-label={words.time.region}>
        {placed.map(({ id, start, width, row, flips, date, label }) => (
          <li
            key={id}
            data-chosen={id === selection}
            data-flips={flips}
            style={styleVars({
              '--start': share(start),
              '--width': width * PERCENT,
              '--end': share(1 - start - width),
              '--row': row,
            })}
          >
            <i aria-hidden="true" />
            <span>
              <b>{date}</b> <bdi>{label}</bdi>
            </span>
          </li>
        ))}
      </ol>
      <ol className={styles['spans']}>
        {spans.map(({ label, from, to }, row) => (
          <li
            key={label}
            style={styleVars({ '--start': place(from), '--width': ((to - from) / length) * PERCENT, '--row': row })}
          >
            <i aria-hidden="true" />
            <span>
              <bdi>{label}</bdi>: <b>{words.formats.days(words.formats.dayShort(from), words.formats.day(to))}</b>
            </span>
          </li>
        ))}
      </ol>
      {documentDay >= view.from && documentDay <= view.to && (
        <div
          className={styles['document']}
          style={styleVars({ '--start': place(documentDay + 0.5) })}
          aria-hidden="true"
        />
      )}
      <div className={styles['today']} style={styleVars({ '--start': place(horizon.asOf + 0.5) })} aria-hidden="true" />
      <ol className={styles['axis']} aria-hidden="true">
        {daysToWrite(view, MOST_DATES).map((day) => (
          <li key={day} style={styleVars({ '--start': place(day) })}>
            {words.formats.dayShort(day)}
          </li>
        ))}
      </ol>
    </div>
  )
}
