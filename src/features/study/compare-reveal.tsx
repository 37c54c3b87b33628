import type { CompareAnswer } from '#src/domain/answers.ts'
import type { CompareTask, Vote } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { EditorsView } from './editors-view.tsx'
import { PassageLink } from './passage-link.tsx'
import styles from './task.module.css'

type Props = {
  readonly task: CompareTask
  readonly answer: CompareAnswer
  readonly content: Contents['compare']
  readonly vote: Vote | undefined
}

/** Statement by statement what the editors think, and the words in each document that decide it. */
export function CompareReveal({ task, answer, content, vote }: Props) {
  const words = useWords().study
  const { left, right, statements } = task
  const decision = vote?.options.find(({ id }) => id === answer.decision)?.text
  return (
    <>
      <dl>
        {answer.statements.map(({ id, answer: verdict, silentIn, cable, other, why }) => {
          const mine = content.statements.find((each) => each.id === id)?.verdict
          const silent = silentIn === undefined ? null : silentIn === 'cable' ? left.label : right.label
          return (
            <div key={id}>
              <dt>{statements.find((each) => each.id === id)?.text}</dt>
              <dd>
                {words.compared(words.comparisons[verdict], silent)}
                {mine !== undefined && mine !== verdict && <span> {words.yoursWas(words.comparisons[mine])}</span>}
              </dd>
              {cable !== undefined && (
                <dd className={styles['quoted']}>
                  <q>{cable.words}</q> <PassageLink passage={cable.passage} />
                </dd>
              )}
              {other !== undefined && (
                <dd className={styles['quoted']}>
                  <q>{other.words}</q> ({right.label})
                </dd>
              )}
              <dd>{why}</dd>
            </div>
          )
        })}
      </dl>
      <p>{words.counts(answer.counts)}</p>
      {decision !== undefined && <p>{words.editorsDecision(decision)}</p>}
      <EditorsView answer={answer} />
    </>
  )
}
