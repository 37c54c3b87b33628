import { COMPARISONS, type CompareTask } from '#src/domain/task.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { WritingLines } from '../writing-lines.tsx'
import { ExtractText } from './extract-cards.tsx'
import styles from '../sheet.module.css'

/** Another document beside this one, and statements to sort: boxes to tick, and room for the words that decide. */
export function CompareSheet({ task }: { readonly task: CompareTask }) {
  const text = useWords().handouts.compare
  const { lesson } = useSession().index
  const extracts = lesson.extracts.filter(({ id }) => task.right.extracts.includes(id))
  return (
    <Sheet title={text.title(task.title)} audience="pupils">
      <p>{task.prompt}</p>
      <h5>{task.right.label}</h5>
      <div className={styles['quoted']}>
        {extracts.map((extract) => (
          <ExtractText key={extract.id} extract={extract} />
        ))}
      </div>
      <table className={styles['grid']} data-new-page>
        <caption>{text.caption(task.left.label, task.right.label)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.statement}</th>
            {COMPARISONS.map((each) => (
              <th key={each} scope="col" className={styles['tick']}>
                {text.verdicts[each]}
              </th>
            ))}
            <th scope="col">{text.words}</th>
          </tr>
        </thead>
        <tbody>
          {task.statements.map(({ id, text: says }, at) => (
            <tr key={id}>
              <th scope="row">
                {at + 1}. {says}
              </th>
              {COMPARISONS.map((each) => (
                <td key={each} className={styles['tick']}>
                  <span className={styles['box']} />
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {task.decide !== undefined && <Decision vote={task.decide} />}
    </Sheet>
  )
}

function Decision({ vote }: { readonly vote: string }) {
  const found = useSession().index.lesson.votes.find(({ id }) => id === vote)
  return (
    <>
      {found !== undefined && <h5>{found.question}</h5>}
      <WritingLines count={3} />
    </>
  )
}
