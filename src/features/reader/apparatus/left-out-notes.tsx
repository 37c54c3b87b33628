import { useAppState, useSession, useWords } from '../../session.tsx'
import { anchors } from './apparatus-entries.ts'
import styles from './apparatus-notes.module.css'
import { CrossReference } from '../text/cross-reference.tsx'
import { usePassageName } from '../../use-passage-name.ts'

/** What the simpler wording leaves out, in the words of the reading. */
export function LeftOutNotes() {
  const words = useWords()
  const passages = useAppState(useSession().selectors.openPassages)
  const nameOf = usePassageName()
  const gaps = passages.flatMap(({ id, leftOut }) => leftOut.map((phrase, position) => ({ id, phrase, position })))
  const text = words.reader.leftOut
  return (
    <div className={styles['apparatus']}>
      <h3>{text.title}</h3>
      <p>{gaps.length === 0 ? text.none : text.intro}</p>
      <ul className={styles['queries']}>
        {gaps.map(({ id, phrase, position }) => (
          <li key={anchors.gap(id, position)} id={anchors.gap(id, position)} tabIndex={-1}>
            <CrossReference
              to={anchors.gapInText(id, position)}
              label={words.reader.apparatus.backTo(nameOf(id))}
              className={styles['where']}
            >
              {nameOf(id)}
            </CrossReference>{' '}
            <q>{phrase}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
