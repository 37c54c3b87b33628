import { useWords } from '../../session.tsx'
import { type Apparatus, anchors } from './apparatus-entries.ts'
import styles from './apparatus-notes.module.css'
import { CrossReference } from '../text/cross-reference.tsx'
import { Exchange } from '../exchange.tsx'
import { usePassageName } from '../use-passage-name.ts'

/** Every change of the text with its reason, and every doubt that changed nothing. */
export function ApparatusNotes({ apparatus }: { readonly apparatus: Apparatus }) {
  const words = useWords()
  const nameOf = usePassageName()
  const { changes, queries } = apparatus
  const text = words.reader.apparatus
  return (
    <div className={styles['apparatus']}>
      <h3>{text.title}</h3>
      <p>{changes.length === 0 ? text.none : text.proof}</p>
      <ol type="a" className={styles['changes']}>
        {changes.map((entry) => (
          <li key={entry.letter} id={anchors.change(entry.letter)} tabIndex={-1}>
            <Where name={nameOf(entry.passage)} to={anchors.changeInText(entry.letter)} />{' '}
            <Exchange change={entry.change} />
          </li>
        ))}
      </ol>
      {queries.length > 0 && (
        <>
          <h3>{text.queries}</h3>
          <ul className={styles['queries']}>
            {queries.map((query) => (
              <li key={query.number} id={anchors.query(query.number)} tabIndex={-1}>
                <Where name={nameOf(query.passage)} to={anchors.queryInText(query.number)} /> {query.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Where({ name, to }: { readonly name: string; readonly to: string }) {
  const words = useWords()
  return (
    <CrossReference to={to} label={words.reader.apparatus.backTo(name)} className={styles['where']}>
      {name}
    </CrossReference>
  )
}
