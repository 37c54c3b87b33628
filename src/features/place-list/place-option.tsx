import type { Name, Place } from '#src/domain/lesson.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { LitNote } from '../lit-note.tsx'
import styles from './place-list.module.css'

const HANGUL = /^ko-Hang/
const CHARACTERS = /-Han[ist]/

type Props = { readonly place: Place; readonly events: number }

/** One place in the list: its name, its modern name, its type, and how many events happened there. */
export function PlaceOption({ place, events }: Props) {
  const words = useWords()
  const { selectors } = useSession()
  const modernName = useOutlook().modernNameOf(place)
  const lit = useAppState((state) => selectors.lit(state).has(place.id) && selectors.shownSelection(state) !== place.id)
  return (
    <div className={styles['place']} data-lit={lit || undefined}>
      <span className={styles['name']}>{place.name}</span>
      <span className={styles['scripts']} aria-hidden="true">
        {scriptsOf(place).map((name) => (
          <span key={name.lang} lang={name.lang}>
            {name.text}
          </span>
        ))}
      </span>
      {modernName !== null && (
        <span className={styles['modern']}>
          <span className="visually-hidden">{words.shared.punctuation.comma}</span> {words.lists.nowCalled(modernName)}
        </span>
      )}
      <span className={styles['facts']}>
        <span className="visually-hidden">{words.shared.punctuation.comma}</span>{' '}
        {words.lists.placeFacts(
          words.shared.typeOf(place.type),
          place.namedInDocument,
          words.lists.eventsThere(events),
        )}
        {lit && <LitNote />}
      </span>
    </div>
  )
}

/** The name as it is written there: one in Hangul, one in Chinese characters. The card has them all. */
function scriptsOf({ names }: Place): readonly Name[] {
  const written = [HANGUL, CHARACTERS].map((script) => names.find((name) => script.test(name.lang)))
  return written.filter((name) => name !== undefined)
}
