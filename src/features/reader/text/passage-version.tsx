import type { Passage } from '#src/domain/document.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import { useWords } from '../../session.tsx'
import { type Apparatus, anchors } from '../apparatus/apparatus-entries.ts'
import { CrossReference } from './cross-reference.tsx'
import marks from '../marks/marks.module.css'
import styles from './passage-row.module.css'
import { PassageText } from './passage-text.tsx'
import type { ShownLines } from './shown-lines.ts'

type Props = {
  readonly passage: Passage
  readonly version: TextVersion
  readonly lines: ShownLines | null
  readonly apparatus: Apparatus
  /** Another text of the passage stands beside this one, so that each has to say which it is. */
  readonly beside: boolean
  /** Notes lead back to the first of the texts. */
  readonly first: boolean
}

/** One text of a passage, with the signs of changes and queries. */
export function PassageVersion({ passage, version, lines, apparatus, beside, first }: Props) {
  const words = useWords()
  const letters = apparatus.changes.filter((entry) => entry.passage === passage.id).map((entry) => entry.letter)
  const queries = version === 'adapted' ? [] : apparatus.queries.filter((entry) => entry.passage === passage.id)
  const text = (
    <p className={styles['text']} data-text={version}>
      <PassageText passage={passage} version={version} letters={letters} lines={lines} isTarget={first} />
      {first &&
        queries.map((query) => (
          <CrossReference
            key={query.number}
            id={anchors.queryInText(query.number)}
            to={anchors.query(query.number)}
            gloss={anchors.glossOfQuery(query.number)}
            label={words.reader.queryMark}
            className={marks['letter']}
            sign="?"
          />
        ))}
    </p>
  )
  if (!beside) return text
  return (
    <div className={styles['beside']} data-text={version}>
      <span className={styles['which']}>{words.reader.texts[version]}</span>
      {text}
    </div>
  )
}
