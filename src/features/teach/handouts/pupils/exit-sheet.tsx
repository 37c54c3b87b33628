import type { ExitTask } from '#src/domain/task.ts'
import { useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { WritingLines } from '../writing-lines.tsx'
import styles from '../sheet.module.css'

type Props = {
  readonly task: ExitTask
  /** For a class that stops before the end: another question, that names nothing later. */
  readonly beforeTheEnd?: boolean
}

/** The last question, the levels of an answer without their examples, and lines for two quotations. */
export function ExitSheet({ task, beforeTheEnd = false }: Props) {
  const words = useWords()
  const text = words.handouts.exit
  const title = beforeTheEnd ? text.titleAt(words.formats.day(task.beforeTheEnd.asOf)) : text.title(task.title)
  return (
    <Sheet title={title} audience="pupils">
      <p className={styles['lead']}>{beforeTheEnd ? task.beforeTheEnd.prompt : task.prompt}</p>
      <h5>{text.quotations}</h5>
      <WritingLines count={4} />
      <h5>{text.answer}</h5>
      <WritingLines count={8} />
      <h5>{text.levels}</h5>
      <table className={styles['grid']}>
        <tbody>
          {task.rubric.map(({ level, name, describes }) => (
            <tr key={level}>
              <th scope="row">
                {level}. {name}
              </th>
              <td>{describes}</td>
              <td className={styles['tick']}>
                <span className={styles['box']} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}
