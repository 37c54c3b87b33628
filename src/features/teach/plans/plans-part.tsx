import { parseTeachersNotes } from '#src/lesson/parse-teachers-notes.ts'
import { useWords } from '../../session.tsx'
import { useDataFile } from '../../use-data-file.ts'
import { FileAbsent } from '../file-absent.tsx'
import { PlanBody } from './plan-body.tsx'
import styles from './plans-part.module.css'

/** The plans of the lesson, each folded until it is asked for: two can stand open to be compared. */
export function PlansPart() {
  const text = useWords().teach
  const file = useDataFile('teachersNotes', parseTeachersNotes)
  if (file.status !== 'ready') return <FileAbsent file={file} />
  return (
    <ul className={styles['plans']}>
      {file.value.plans.map((plan) => (
        <li key={plan.id}>
          <details>
            <summary>
              <b>{plan.title}</b> <span>{text.minutes(plan.minutes)}</span>
              <span className={styles['for']}>{plan.for}</span>
            </summary>
            <PlanBody plan={plan} notes={file.value} />
          </details>
        </li>
      ))}
    </ul>
  )
}
