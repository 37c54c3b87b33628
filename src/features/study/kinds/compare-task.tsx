import { COMPARISONS, type CompareTask as Compare, type Comparison } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useSession, useWords } from '../../session.tsx'
import { ChoiceRows } from '../choice-rows.tsx'
import { CompareReveal } from '../compare-reveal.tsx'
import { answerTo } from '../answer-to.ts'
import { ExtractView } from '../../extract-view.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'
import { WrittenAnswer } from '../written-answer.tsx'
import styles from '../task.module.css'

type Sorted = Contents['compare']['statements'][number]

/** Two documents, and statements in which they agree, differ, or one is silent. */
export function CompareTask({ task }: { readonly task: Compare }) {
  const words = useWords().study
  const { lesson } = useSession().index
  const head = useTaskHead(task)
  const { statements, left, right } = task
  const vote = lesson.votes.find(({ id }) => id === task.decide)
  const verdicts = COMPARISONS.map((id) => ({ id, text: words.comparisons[id] }))
  const sides = [
    { id: 'left', text: left.label },
    { id: 'right', text: right.label },
  ]
  const said = ({ verdict, silent }: Sorted) =>
    words.compared(words.comparisons[verdict], silent === null ? null : { left, right }[silent].label)
  return (
    <TaskLife
      {...head}
      prompt={
        <>
          <p>{task.prompt}</p>
          {right.extracts.map((id) => {
            const extract = lesson.extracts.find((each) => each.id === id)
            return extract && <ExtractView key={id} extract={extract} />
          })}
        </>
      }
      kind="compare"
      empty={{ statements: [], conclusion: { option: null, text: '' } }}
      missing={(content) => words.missing.some(statements.length - content.statements.length)}
      form={(content, change) => {
        const put = (sorted: Sorted) => {
          change({ ...content, statements: [...content.statements.filter(({ id }) => id !== sorted.id), sorted] })
        }
        const { conclusion } = content
        return (
          <>
            {statements.map(({ id, text }) => {
              const known = content.statements.find((each) => each.id === id)
              return (
                <div key={id} className={styles['card']}>
                  <ChoiceRows
                    isInline
                    legend={text}
                    options={verdicts}
                    chosen={known?.verdict ?? null}
                    onChoose={(verdict) => {
                      put({ id, verdict: verdict as Comparison, silent: null, words: [] })
                    }}
                  />
                  {known?.verdict === 'silent' && (
                    <ChoiceRows
                      isInline
                      legend={words.whichIsSilent}
                      name={words.whichIsSilentOn(text)}
                      options={sides}
                      chosen={known.silent}
                      onChoose={(side) => {
                        put({ ...known, silent: side === 'left' ? 'left' : 'right' })
                      }}
                    />
                  )}
                </div>
              )
            })}
            {vote !== undefined && (
              <ChoiceRows
                legend={vote.question}
                options={vote.options}
                chosen={conclusion.option}
                onChoose={(option) => {
                  change({ ...content, conclusion: { ...conclusion, option } })
                }}
              />
            )}
            <WrittenAnswer
              label={words.conclusion}
              text={conclusion.text}
              onType={(text) => {
                change({ ...content, conclusion: { ...conclusion, text } })
              }}
            />
          </>
        )
      }}
      given={(content) => (
        <>
          <dl>
            {statements.map(({ id, text }) => {
              const known = content.statements.find((each) => each.id === id)
              return (
                known && (
                  <div key={id}>
                    <dt>{text}</dt>
                    <dd>{said(known)}</dd>
                  </div>
                )
              )
            })}
          </dl>
          {vote !== undefined && <p>{vote.options.find(({ id }) => id === content.conclusion.option)?.text}</p>}
          <p className="own-words">{content.conclusion.text}</p>
        </>
      )}
      reveal={(answers, content) => {
        const answer = answerTo(answers, task.id, 'compare')
        return (
          answer && {
            until: answer.asOf,
            body: <CompareReveal task={task} answer={answer} content={content} vote={vote} />,
          }
        )
      }}
    />
  )
}
