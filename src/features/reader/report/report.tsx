import type { ExtractId } from '#src/domain/task.ts'
import { ExtractText } from '../../extract-view.tsx'
import { useSession } from '../../session.tsx'
import { ExercisesToCome, WordsToLight } from './words-to-light.tsx'
import styles from './report.module.css'

type Props = {
  readonly id: ExtractId
  /** Whether it is beside a text of the document. */
  readonly isBesideText: boolean
}

/** What another document says, beside the text to compare it with. */
export function Report({ id, isBesideText }: Props) {
  const extract = useSession().index.find(id)
  if (extract === undefined) return null
  return (
    <section className={styles['report']} aria-label={extract.title} data-document={id}>
      <h3 className={styles['title']}>{extract.title}</h3>
      {isBesideText && <WordsToLight extract={extract} />}
      <ExtractText extract={extract} />
      {isBesideText && <ExercisesToCome extract={extract} />}
    </section>
  )
}
