import { useMemo } from 'react'
import type { Extract } from '#src/domain/extract.ts'
import { wordsIn } from '#src/domain/readable.ts'
import { EntityLink } from './entity-link.tsx'
import litStyles from './lit-words.module.css'
import { LitText } from './lit-text.tsx'
import { useAppState, useSession, useWords } from './session.tsx'
import { useHorizon } from './use-horizon.ts'
import styles from './extract-view.module.css'

/** What another document says, as a report in the editors' words with its quotations marked, never as the document. */
export function ExtractText({ extract }: { readonly extract: Extract }) {
  const words = useWords().study.extract
  const { index } = useSession()
  const { asOf, later } = useHorizon()
  const { dateNote, from, to, report, phrases, phrasesFrom, gloss, canTell, cannotTell, source } = extract
  const lit = useAppState((state) => state.litWords)
  const litHere = useMemo(() => wordsIn(extract.id, lit), [extract.id, lit])
  const hasNotes = later === 'show' || extract.notesAsOf <= asOf
  return (
    <div className={styles['text']}>
      <p className={styles['facts']}>{words.head(from, to, dateNote)}</p>
      <p className={styles['facts']}>{words.reported}</p>
      <p className={styles['report']}>{report}</p>
      <p className={styles['facts']}>{words.quotedFrom(phrasesFrom)}</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <q>
              <LitText text={phrase} lit={litHere} className={litStyles['lit']} />
            </q>
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
        <span>{extract.seenNote}</span> <span>{extract.rightsNote}</span>{' '}
        <EntityLink to={source} from="tour">
          {index.find(source)?.title}
        </EntityLink>{' '}
        <span>{words.locator(extract.locator)}</span>
      </p>
    </div>
  )
}

/** The same under its title, to be folded. */
export function ExtractView({ extract }: { readonly extract: Extract }) {
  return (
    <details open className={styles['extract']} data-extract={extract.id}>
      <summary>{extract.title}</summary>
      <BesideButton extract={extract} />
      <ExtractText extract={extract} />
    </details>
  )
}

/** Lays the report beside the document, in the text column. */
export function BesideButton({ extract }: { readonly extract: Extract }) {
  const words = useWords().study.extract
  const { actions } = useSession()
  const isBeside = useAppState(({ text, beside, pane }) => pane === 'document' && [text, beside].includes(extract.id))
  if (isBeside) return null
  return (
    <button
      type="button"
      className={styles['beside']}
      onClick={() => {
        actions.layBeside(extract.id)
      }}
    >
      {words.beside}
    </button>
  )
}
