import { useAppState, useWords } from '../../session.tsx'
import { usePassageName } from '../../use-passage-name.ts'
import { areChangesMarked } from '../marks/shown-mark.ts'
import { CrossReference } from '../text/cross-reference.tsx'
import { shownTexts } from '../text/shown-texts.ts'
import { ChangedWording } from '../changed-wording.tsx'
import { type Apparatus, anchors } from './apparatus-entries.ts'
import styles from './apparatus-notes.module.css'
import { EndNotes } from './end-notes.tsx'

/** Every change to the text with its reason, and every doubt that led to no change. */
export function ApparatusNotes({ apparatus }: { readonly apparatus: Apparatus }) {
  const words = useWords()
  const nameOf = usePassageName()
  const { changes, queries } = apparatus
  const marks = useAppState((state) => state.marks)
  const areMarked = useAppState((state) => areChangesMarked(state.marks, shownTexts(state)))
  const text = words.reader.apparatus
  return (
    <div className={styles['apparatus']}>
      <EndNotes title={text.title(changes.length)}>
        <p>{changes.length === 0 ? text.none : text.proof}</p>
        <ol type="a" className={styles['changes']}>
          {changes.map((entry) => (
            <li key={entry.letter} id={anchors.change(entry.letter)} tabIndex={-1}>
              <Where
                name={nameOf(entry.passage)}
                to={areMarked ? anchors.changeInText(entry.letter) : anchors.passage(entry.passage)}
              />{' '}
              <ChangedWording change={entry.change} />
            </li>
          ))}
        </ol>
      </EndNotes>
      {queries.length > 0 && (
        <EndNotes title={text.queries(queries.length)}>
          <ul className={styles['queries']}>
            {queries.map((query) => (
              <li key={query.number} id={anchors.query(query.number)} tabIndex={-1}>
                <Where
                  name={nameOf(query.passage)}
                  to={marks === 'all' ? anchors.queryInText(query.number) : anchors.passage(query.passage)}
                />{' '}
                {query.text}
              </li>
            ))}
          </ul>
        </EndNotes>
      )}
    </div>
  )
}

/** Back to the sign in the text, or to its passage if the text shows none. */
function Where({ name, to }: { readonly name: string; readonly to: string }) {
  const words = useWords()
  return (
    <CrossReference to={to} label={words.reader.apparatus.backTo(name)} className={styles['where']}>
      {name}
    </CrossReference>
  )
}
