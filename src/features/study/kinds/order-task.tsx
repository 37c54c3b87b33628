import type { OrderTask as Order } from '#src/domain/task.ts'
import type { EventId } from '#src/domain/ref.ts'
import { useWords } from '../../session.tsx'
import { answerTo } from '../answer-to.ts'
import { EditorsView } from '../editors-view.tsx'
import { OrderForm, inOrder } from '../order-form.tsx'
import { RefLinks } from '../source-links.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'

/** Events put in order, and the pairs whose order the documents leave open. */
export function OrderTask({ task }: { readonly task: Order }) {
  const words = useWords().study
  const head = useTaskHead(task)
  const { cards, hasTies } = task
  const textOf = (event: string) => cards.find((card) => card.event === event)?.text ?? event
  return (
    <TaskLife
      {...head}
      kind="order"
      empty={{ order: cards.map(({ event }) => event), undecided: [] }}
      missing={() => null}
      form={(content, change) => <OrderForm cards={cards} hasTies={hasTies} content={content} onChange={change} />}
      given={({ order, undecided }) => (
        <>
          <ol>
            {order.map((event) => (
              <li key={event}>{textOf(event)}</li>
            ))}
          </ol>
          {undecided.map(([one, other]) => (
            <p key={one}>{words.order.undecided(textOf(one), textOf(other))}</p>
          ))}
        </>
      )}
      reveal={(answers, content) => {
        const answer = answerTo(answers, task.id, 'order')
        if (answer === null) return null
        const order = inOrder(content.order, cards)
        const clueOf = (before: EventId, after: EventId) =>
          answer.clues.find((each) => each.before === before && each.after === after)
        return {
          until: answer.asOf,
          body: (
            <>
              <ol>
                {answer.order.map((event) => (
                  <li key={event}>{textOf(event)}</li>
                ))}
              </ol>
              <dl>
                {answer.required.map(({ before, after }) => {
                  const clue = clueOf(before, after)
                  const isTurned = order.indexOf(before) > order.indexOf(after)
                  if (clue === undefined && !isTurned) return null
                  return (
                    <div key={before + after}>
                      <dt>{words.order.before(textOf(before), textOf(after))}</dt>
                      {isTurned && <dd>{words.order.turned}</dd>}
                      {clue !== undefined && <dd>{clue.clue}</dd>}
                      {clue?.evidence !== undefined && (
                        <dd>
                          <RefLinks refs={[clue.evidence]} />
                        </dd>
                      )}
                    </div>
                  )
                })}
                {answer.open.map(({ pair: [one, other], why }) => (
                  <div key={one + other}>
                    <dt>{words.order.undecided(textOf(one), textOf(other))}</dt>
                    <dd>{why}</dd>
                  </div>
                ))}
              </dl>
              <EditorsView answer={answer} />
            </>
          ),
        }
      }}
    />
  )
}
