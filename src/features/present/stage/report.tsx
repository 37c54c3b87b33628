import type { ExtractId } from '#src/domain/task.ts'
import { useSession, useWords } from '../../session.tsx'
import styles from './words.module.css'

type Props = { readonly extract: ExtractId }

/** What another document says: a report in our own words, and the few words of it that are quoted. */
export function Report({ extract }: Props) {
  const words = useWords().present
  const found = useSession().index.lesson.extracts.find(({ id }) => id === extract)
  if (found === undefined) return null
  return (
    <figure className={styles['report']}>
      <figcaption>{found.title}</figcaption>
      <p>{found.report}</p>
      <p className={styles['small']}>{words.reported}</p>
      <ul aria-label={words.quoted}>
        {found.phrases.slice(0, MOST_PHRASES).map((phrase) => (
          <li key={phrase}>
            <q>{phrase}</q>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** As many as can be read from the back row beside the document. */
const MOST_PHRASES = 4
