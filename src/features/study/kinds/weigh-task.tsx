import { type Weight, type WeighTask as Weigh, WEIGHTS } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../../session.tsx'
import { ChoiceRows } from '../choice-rows.tsx'
import { answerTo } from '../answer-to.ts'
import { EditorsView } from '../editors-view.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'
import { WrittenAnswer } from '../written-answer.tsx'
import styles from '../task.module.css'

type Weighed = Contents['weigh']['evidence'][number]

/** Evidence that supports a claim, undercuts it, or says nothing of it. */
export function WeighTask({ task }: { readonly task: Weigh }) {
  const words = useWords().study
  const head = useTaskHead(task)
  const { evidence: cards } = task
  const options = WEIGHTS.map((id) => ({ id, text: words.weights[id] }))
  const textOf = (id: string) => cards.find((card) => card.id === id)?.text ?? id
  return (
    <TaskLife
      {...head}
      prompt={
        <>
          <p>{task.prompt}</p>
          <blockquote className={styles['claim']}>{task.claim}</blockquote>
        </>
      }
      kind="weigh"
      empty={{ evidence: [], claim: '' }}
      missing={({ evidence }) => words.missing.some(cards.length - evidence.length)}
      form={(content, change) => {
        const put = (weighed: Weighed) => {
          change({ ...content, evidence: [...content.evidence.filter(({ id }) => id !== weighed.id), weighed] })
        }
        return (
          <>
            {cards.map(({ id, text, inHindsight }) => {
              const known = content.evidence.find((each) => each.id === id)
              return (
                <div key={id} className={styles['card']}>
                  <ChoiceRows
                    isInline
                    legend={inHindsight === true ? words.inHindsight(text) : text}
                    options={options}
                    chosen={known?.verdict ?? null}
                    onChoose={(verdict) => {
                      put({ id, reason: '', tiedTo: null, ...known, verdict: verdict as Weight })
                    }}
                  />
                  {known !== undefined && (
                    <WrittenAnswer
                      label={words.reasonFor(text)}
                      shortLabel={words.reason}
                      rows={1}
                      text={known.reason}
                      onType={(reason) => {
                        put({ ...known, reason })
                      }}
                    />
                  )}
                </div>
              )
            })}
            {task.hasRewriting && (
              <WrittenAnswer
                label={words.rewrite}
                rows={2}
                text={content.claim}
                onType={(claim) => {
                  change({ ...content, claim })
                }}
              />
            )}
          </>
        )
      }}
      given={({ evidence, claim }) => (
        <>
          <dl>
            {evidence.map(({ id, verdict, reason }) => (
              <div key={id}>
                <dt>{textOf(id)}</dt>
                <dd>{words.withReason(words.weights[verdict], reason)}</dd>
              </div>
            ))}
          </dl>
          {claim !== '' && <p className="own-words">{words.rewritten(claim)}</p>}
        </>
      )}
      reveal={(answers, { evidence }) => {
        const answer = answerTo(answers, task.id, 'weigh')
        return (
          answer && {
            until: answer.asOf,
            body: (
              <>
                <dl>
                  {answer.evidence.map((each) => {
                    const mine = evidence.find(({ id }) => id === each.id)?.verdict
                    return (
                      <div key={each.id}>
                        <dt>{textOf(each.id)}</dt>
                        <dd>{words.withReason(words.weights[each.answer], each.reason)}</dd>
                        {each.arguable !== undefined && (
                          <dd>
                            {words.arguable(words.weights[each.arguable.answer], mine === each.arguable.answer)}{' '}
                            {each.arguable.reply}
                          </dd>
                        )}
                      </div>
                    )
                  })}
                </dl>
                {answer.rewritten !== undefined && <p>{words.rewritten(answer.rewritten)}</p>}
                <EditorsView answer={answer} />
              </>
            ),
          }
        )
      }}
    />
  )
}
