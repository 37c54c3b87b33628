import type { Passage } from '#src/domain/document.ts'
import { words } from '#src/i18n/words.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession } from '../session.tsx'
import { type Apparatus, anchors } from './apparatus-entries.ts'
import { CrossReference } from './cross-reference.tsx'
import marks from './marks.module.css'
import styles from './passage-row.module.css'
import { NoteSign } from './note-sign.tsx'
import { PassageText } from './passage-text.tsx'
import { useStanding } from './use-standing.ts'

type Props = { readonly passage: Passage; readonly number: number; readonly apparatus: Apparatus }

/** A passage with its sign in the margin: the seal of a recommendation, or its number in the document. */
export function PassageRow({ passage, number, apparatus }: Props) {
  const { index, actions } = useSession()
  const version = useAppState((state) => state.text)
  const recommendation = index.recommendationOf(passage.id)
  const ref = recommendation?.id ?? passage.id
  const standing = useStanding(passage.id, ref)
  const letters = apparatus.changes.filter((entry) => entry.passage === passage.id).map((entry) => entry.letter)
  const queries = apparatus.queries.filter((entry) => entry.passage === passage.id)
  return (
    <div
      className={styles['row']}
      data-passage={passage.id}
      data-chooses={ref}
      data-kind={passage.kind}
      data-version={version}
      data-standing={standing}
    >
      <button
        type="button"
        className={recommendation === undefined ? styles['number'] : styles['seal']}
        aria-label={
          recommendation === undefined
            ? words.reader.passage(number, titleOf(index, passage.id))
            : words.shared.recommendation(recommendation.number, recommendation.title)
        }
        aria-current={standing === 'chosen' ? 'true' : undefined}
        onClick={() => {
          actions.select(ref, 'reader')
        }}
      >
        {recommendation === undefined ? (
          <span aria-hidden="true">{number}</span>
        ) : (
          <Seal number={recommendation.number} />
        )}
      </button>
      {standing !== 'plain' && <span className="visually-hidden">{words.reader[standing]} </span>}
      <p className={styles['text']} data-text={version}>
        <PassageText passage={passage} version={version} letters={letters} />
        {queries.map((query) => (
          <CrossReference
            key={query.number}
            id={anchors.queryInText(query.number)}
            to={anchors.query(query.number)}
            label={words.reader.queryMark}
            className={marks['letter']}
            sign="?"
          />
        ))}
      </p>
      <NoteSign passage={passage.id} />
    </div>
  )
}
