import type { CoverTask } from '#src/domain/task.ts'
import { numberLines } from '#src/domain/lines.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { WritingLines } from '../writing-lines.tsx'
import styles from './blackout-sheet.module.css'

/** The document with what is to be foreseen blacked out: its words are not on the sheet, only how many lines it has. */
export function BlackoutSheet({ task }: { readonly task: CoverTask }) {
  const text = useWords().handouts.blackout
  const { lesson } = useSession().index
  const lines = numberLines(lesson.passages)
  const read = lesson.passages.filter(({ id }) => task.open.includes(id))
  return (
    <Sheet title={text.title(task.title)} audience="pupils">
      <p>{task.prompt}</p>
      <div className={styles['text']} lang={lesson.language}>
        {read.map(({ id, reading }) => (
          <p key={id}>{reading}</p>
        ))}
      </div>
      <ol className={styles['covered']}>
        {task.uncover.map(({ passage, before }) => (
          <li key={passage}>
            <div role="img" aria-label={text.covered}>
              {lines.get(passage)?.starts.map((start) => (
                <div key={start} className={styles['bar']} />
              ))}
            </div>
            <p>{before}</p>
            <WritingLines count={2} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
