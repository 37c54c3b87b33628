import type { Front } from '#src/domain/shapes.ts'
import { EntityLink } from '../../entity-link.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import styles from './day-caption.module.css'

type Props = {
  /** The front that the map shows. */
  readonly front: Front | undefined
}

/** The as-of day, the first of its news in full, and the day of the front if that differs. */
export function DayCaption({ front }: Props) {
  const words = useWords()
  const { horizon } = useOutlook()
  return (
    <div className={styles['caption']}>
      <p className={styles['day']}>{words.formats.day(horizon.asOf)}</p>
      <News />
      {front?.day !== horizon.asOf && (
        <p className={styles['front']}>
          {front === undefined
            ? words.map.noFront(words.formats.day(horizon.asOf))
            : words.map.frontCaption(words.formats.day(front.day))}
        </p>
      )}
    </div>
  )
}

/** The most important headline; the others are in the list of events, which opens at this day. */
function News() {
  const words = useWords()
  const { actions, selectors } = useSession()
  const [first, ...others] = useAppState(selectors.newsOfDay)
  const isCovered = useAppState(selectors.isDocumentCovered)
  const { titleOf } = useOutlook()
  if (first === undefined) return null
  if (isCovered) return <p className={styles['headline']}>{titleOf(first.id)}</p>
  return (
    <p className={styles['headline']}>
      <EntityLink to={first.id} from="map" />
      {others.length > 0 && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => {
            actions.showTab('events')
          }}
        >
          {words.map.moreNews(others.length)}
        </button>
      )}
    </p>
  )
}
