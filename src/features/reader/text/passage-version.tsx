import type { Passage } from '#src/domain/document.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import { useAppState, useWords } from '../../session.tsx'
import { type Apparatus, anchors } from '../apparatus/apparatus-entries.ts'
import editing from '../marks/editing.module.css'
import { CrossReference } from './cross-reference.tsx'
import styles from './passage-row.module.css'
import { PassageText } from './passage-text.tsx'
import type { ShownLines } from './shown-lines.ts'

type Props = {
  readonly passage: Passage
  readonly version: TextVersion
  readonly lines: ShownLines | null
  readonly apparatus: Apparatus
  /** Its side if another text of the passage is beside it; then each is labelled. */
  readonly place: 'first' | 'second' | null
}

/** One text of a passage, with the signs of changes and queries. Notes lead back to the first of two. */
export function PassageVersion({ passage, version, lines, apparatus, place }: Props) {
  const words = useWords()
  const areQueriesMarked = useAppState((state) => state.marks === 'all') && version !== 'adapted' && place !== 'second'
  const letters = apparatus.changes.filter((entry) => entry.passage === passage.id).map((entry) => entry.letter)
  const queries = areQueriesMarked ? apparatus.queries.filter((entry) => entry.passage === passage.id) : []
  const text = (
    <p className={styles['text']} data-text={version}>
      <PassageText
        passage={passage}
        version={version}
        letters={letters}
        lines={place === 'second' && version !== 'seed' ? null : lines}
        isTarget={place !== 'second'}
      />
      {queries.map((query) => (
        <CrossReference
          key={query.number}
          id={anchors.queryInText(query.number)}
          to={anchors.query(query.number)}
          gloss={anchors.glossOfQuery(query.number)}
          label={words.reader.queryMark}
          className={editing['letter']}
          sign="?"
        />
      ))}
    </p>
  )
  if (place === null) return text
  return (
    <div className={styles['beside']} data-text={version} data-place={place}>
      <span className={styles['which']}>{words.reader.texts[version]}</span>
      {text}
    </div>
  )
}
