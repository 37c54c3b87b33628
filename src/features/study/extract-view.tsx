import type { Extract } from '#src/domain/extract.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import own from './evidence.module.css'
import styles from './task.module.css'

type Props = { readonly extract: Extract; readonly isOpen?: boolean }

/** What another document says, as a report in the editors' words with its quotations marked, never as the document. */
export function ExtractView({ extract, isOpen = true }: Props) {
  const words = useWords().study.extract
  const { index } = useSession()
  const { asOf, later } = useHorizon()
  const { title, dateNote, from, to, report, phrases, phrasesFrom, gloss, canTell, cannotTell, source } = extract
  const hasNotes = later === 'show' || extract.notesAsOf <= asOf
  return (
    <details open={isOpen} className={own['extract']} data-extract={extract.id}>
      <summary>{title}</summary>
      <p className={styles['facts']}>{words.head(from, to, dateNote)}</p>
      <p className={styles['facts']}>{words.reported}</p>
      <p className={own['report']}>{report}</p>
      <p className={styles['facts']}>{words.quotedFrom(phrasesFrom)}</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <q>{phrase}</q>
          </li>
        ))}
      </ul>
      {gloss.length > 0 && (
        <dl>
          {gloss.map(({ phrase, note }) => (
            <div key={phrase}>
              <dt>{phrase}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
      {hasNotes && (
        <>
          <p>{words.canTell(canTell)}</p>
          <p>{words.cannotTell(cannotTell)}</p>
        </>
      )}
      <p className={styles['facts']} data-bibliography="">
        {extract.seenNote} {extract.rightsNote}{' '}
        <EntityLink to={source} from="tour">
          {index.find(source)?.title}
        </EntityLink>
        , {extract.locator}
      </p>
    </details>
  )
}
