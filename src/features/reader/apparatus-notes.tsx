import type { PassageId } from '#src/domain/ref.ts'
import { words } from '#src/i18n/words.ts'
import { useSession } from '../session.tsx'
import { type Apparatus, type ChangeEntry, anchors } from './apparatus-entries.ts'
import styles from './apparatus-notes.module.css'
import { CrossReference } from './cross-reference.tsx'

/** Every change of the text with its reason, and every doubt that changed nothing. */
export function ApparatusNotes({ apparatus }: { readonly apparatus: Apparatus }) {
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
            <Where name={nameOf(entry.passage)} to={anchors.changeInText(entry.letter)} /> <Exchange {...entry} />
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
  return (
    <CrossReference to={to} label={words.reader.apparatus.backTo(name)} className={styles['where']}>
      {name}
    </CrossReference>
  )
}

function Exchange({ change }: Pick<ChangeEntry, 'change'>) {
  const text = words.reader.apparatus
  const nothing = <i>{text.nothing}</i>
  return (
    <>
      <span className="visually-hidden">{text.inSeed}: </span>
      {change.seed === '' ? nothing : <del className={styles['wording']}>{withBreaks(change.seed)}</del>}
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">; {text.inReading}: </span>
      {change.reading === '' ? nothing : <ins className={styles['wording']}>{withBreaks(change.reading)}</ins>}
      <span className={styles['reason']}>{change.reason}</span>
    </>
  )
}

/** A line break would tear the entry apart: it is kept as a character and drawn as a sign. */
function withBreaks(text: string) {
  return text.split(/(\n)/).map((part, position) =>
    part === '\n' ? (
      <span key={`break-${position}`} className={styles['break']}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

function usePassageName(): (id: PassageId) => string {
  const { index } = useSession()
  return (id) => {
    const recommendation = index.recommendationOf(id)
    if (recommendation !== undefined) return words.shared.recommendationShort(recommendation.number)
    return words.reader.passageShort(index.lesson.passages.findIndex((passage) => passage.id === id) + 1)
  }
}
