import type { CompareAnswer } from '#src/domain/answers.ts'
import { decidingWords } from '#src/domain/readable.ts'
import type { CompareTask, Vote } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useSession, useWords } from '../session.tsx'
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
  const { actions } = useSession()
  const { left, right, statements } = task
  const decision = vote?.options.find(({ id }) => id === answer.decision)?.text
  return (
    <>
      <dl>
        {answer.statements.map((statement) => {
          const { id, answer: verdict, silentIn, document, other, why } = statement
          const text = statements.find((each) => each.id === id)?.text ?? id
          const report = other?.extract ?? right.extracts[0]
          const mine = content.statements.find((each) => each.id === id)?.verdict
          const silent = silentIn === undefined ? null : silentIn === 'document' ? left.label : right.label
          return (
            <div key={id}>
              <dt>{text}</dt>
              <dd>
                {words.compared(words.comparisons[verdict], silent)}
                {mine !== undefined && mine !== verdict && <span> {words.yoursWas(words.comparisons[mine])}</span>}
              </dd>
              {document !== undefined && (
                <dd className={styles['quoted']}>
                  <q>{document.words}</q> <PassageLink passage={document.passage} />
                </dd>
              )}
              {other !== undefined && (
                <dd className={styles['quoted']}>
                  <q>{other.words}</q> ({right.label})
                </dd>
              )}
              <dd>{why}</dd>
              {report !== undefined && (
                <dd>
                  <button
                    type="button"
                    className="entity-link"
                    aria-label={words.inBothFor(text)}
                    onClick={() => {
                      actions.layBeside(report, decidingWords(statement))
                    }}
                  >
                    {words.inBoth}
                  </button>
                </dd>
              )}
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
