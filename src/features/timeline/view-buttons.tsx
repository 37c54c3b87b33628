import type { TimeWindow } from '#src/domain/span.ts'
import { formatDay, formatDayShort, formatMonth } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import { useSession } from '../session.tsx'
import { monthOf, zoomed } from './strip-view.ts'
import styles from './timeline-view.module.css'

type Props = { readonly view: TimeWindow; readonly onView: (view: TimeWindow) => void }

/** Fewer or more days on the strip: what ctrl and wheel do, for everyone. */
export function ViewButtons({ view, onView }: Props) {
  const { lesson } = useSession().index
  const { frame, firstView, documentDay } = lesson
  const month = monthOf(documentDay)
  const monthSign = formatMonth(documentDay).slice(0, 3)
  const firstSign = words.time.windowOf(formatDayShort(firstView.from), formatDayShort(firstView.to))
  const button = (name: string, sign: string, next: TimeWindow) => (
    <button
      type="button"
      className={styles['view']}
      aria-label={name}
      title={name}
      onClick={() => {
        onView(next)
      }}
    >
      {sign}
    </button>
  )
  return (
    <div role="group" aria-label={words.time.view} className={styles['views']}>
      {button(words.time.zoomIn, '+', zoomed(view, frame, 1 / 1.5))}
      {button(words.time.zoomOut, '−', zoomed(view, frame, 1.5))}
      {button(words.time.wholeMonth(monthSign, formatMonth(documentDay)), monthSign, month)}
      {button(
        words.time.firstView(firstSign, formatDay(firstView.from), formatDay(firstView.to)),
        firstSign,
        firstView,
      )}
    </div>
  )
}
