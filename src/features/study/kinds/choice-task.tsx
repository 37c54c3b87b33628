import type { RetrievalTask } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../../session.tsx'
import { ChoiceRows } from '../choice-rows.tsx'
import { answerTo } from '../answer-to.ts'
import { EditorsView } from '../editors-view.tsx'
import { RefLinks } from '../source-links.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'

type Choices = Contents['choice']['choices']

/** Questions with one best answer each; every option has a reply. */
export function ChoiceTask({ task }: { readonly task: RetrievalTask }) {
  const words = useWords().study
  const head = useTaskHead(task)
  const { items } = task
  const chosenOf = (choices: Choices, item: string) => choices.find((each) => each.item === item)?.option ?? null
  const textOf = (item: RetrievalTask['items'][number], option: string | null) =>
    item.options.find(({ id }) => id === option)?.text ?? words.nothingChosen
  return (
    <TaskLife
      {...head}
      kind="choice"
      empty={{ choices: [] }}
      missing={({ choices }) => words.missing.some(items.filter(({ id }) => chosenOf(choices, id) === null).length)}
      form={({ choices }, change) =>
        items.map(({ id, question, options }) => (
          <ChoiceRows
            key={id}
            legend={question}
            options={options}
            chosen={chosenOf(choices, id)}
            onChoose={(option) => {
              change({ choices: [...choices.filter(({ item }) => item !== id), { item: id, option }] })
            }}
          />
        ))
      }
      given={({ choices }) => (
        <dl>
          {items.map((item) => (
            <div key={item.id}>
              <dt>{item.question}</dt>
              <dd>{textOf(item, chosenOf(choices, item.id))}</dd>
            </div>
          ))}
        </dl>
      )}
      reveal={(answers, { choices }) => {
        const answer = answerTo(answers, task.id, 'retrieval')
        return (
          answer && {
            until: answer.asOf,
            body: (
              <>
                <dl>
                  {items.map((item) => {
                    const reply = answer.items.find(({ id }) => id === item.id)
                    const chosen = chosenOf(choices, item.id)
                    if (reply === undefined) return null
                    return (
                      <div key={item.id}>
                        <dt>{item.question}</dt>
                        {chosen !== null && chosen !== reply.best && (
                          <dd>{words.youChose(textOf(item, chosen), reply.replies[chosen] ?? '')}</dd>
                        )}
                        <dd>{words.best(textOf(item, reply.best), reply.replies[reply.best] ?? '')}</dd>
                        <dd>
                          <RefLinks refs={reply.refs} />
                        </dd>
                      </div>
                    )
                  })}
                </dl>
                <EditorsView answer={answer} />
              </>
            ),
          }
        )
      }}
    />
  )
}
