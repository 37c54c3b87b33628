import { type TimeWindow, monthOf } from '#src/domain/span.ts'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { epilogueOf, panned, zoomed } from './strip-view.ts'
import styles from './timeline-view.module.css'

type Props = { readonly view: TimeWindow; readonly onView: (view: TimeWindow) => void }

/**
 * Buttons for the days the strip shows, as an alternative to dragging and Ctrl with the wheel, and for named ranges.
 */
export function ViewButtons({ view, onView }: Props) {
  const words = useWords()
  const { lesson } = useSession().index
  const { frame, firstView, documentDay } = lesson
  const { time } = words
  const { asOf } = useHorizon()
  const epilogue = epilogueOf(frame, firstView)
  const button = (kind: string, name: string, sign: string, next: TimeWindow) => (
    <button
      type="button"
      className={styles['view']}
      data-view={kind}
      data-calendar
      aria-label={name}
      aria-current={kind === 'stretch' && next.from === view.from && next.to === view.to ? 'true' : undefined}
      title={name}
      onClick={() => {
        onView(next)
      }}
    >
      {sign}
    </button>
  )
  const stretch = (sign: string, shown: TimeWindow) =>
    button('stretch', time.stretch(sign, words.formats.day(shown.from), words.formats.day(shown.to)), sign, shown)
  const { dayShort, monthShort, days } = words.formats
  const months = ({ from, to }: TimeWindow) => days(monthShort(from), monthShort(to))
  return (
    <div role="group" aria-label={time.view} className={styles['views']}>
      {button('pan', time.earlierDays, '◂', panned(view, frame, -1))}
      {button('pan', time.laterDays, '▸', panned(view, frame, 1))}
      {button('zoom', time.zoomIn, '+', zoomed(view, frame, 1 / 1.5, asOf))}
      {button('zoom', time.zoomOut, '−', zoomed(view, frame, 1.5, asOf))}
      {stretch(monthShort(documentDay), monthOf(documentDay))}
      {stretch(days(dayShort(firstView.from), dayShort(firstView.to)), firstView)}
      {epilogue !== null && stretch(months(epilogue), epilogue)}
      {stretch(months(frame), frame)}
    </div>
  )
}
