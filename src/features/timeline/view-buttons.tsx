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
      {button(words.time.wholeMonth(formatMonth(documentDay)), formatMonth(documentDay).slice(0, 3), month)}
      {button(
        words.time.firstView(formatDay(firstView.from), formatDay(firstView.to)),
        words.time.windowOf(formatDayShort(firstView.from), formatDayShort(firstView.to)),
        firstView,
      )}
    </div>
  )
}
