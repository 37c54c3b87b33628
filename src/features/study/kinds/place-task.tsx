import type { PlaceTask as Place } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import type { Ref } from '#src/domain/ref.ts'
import { stepsOf } from '#src/domain/teaching.ts'
import { tourAt } from '#src/state/tour.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { answerTo } from '../answer-to.ts'
import { EditorsView } from '../editors-view.tsx'
import { PlaceItem, type Placed } from '../place-item.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'

/** Each recommendation as a point, a region, or without a place; on the map or from lists, with the same answer. */
export function PlaceTask({ task }: { readonly task: Place }) {
  const { study, formats } = useWords()
  const words = study.place
  const { index } = useSession()
  const { hidden, titleOf } = useOutlook()
  const head = useTaskHead(task)
  const isSetAgain = useSetAgain(task.id)
  const open = task.items.filter((id) => !hidden.has(id))
  const titleAt = (id: string) => {
    const recommendation = index.lesson.recommendations.find((each) => each.id === id)
    return recommendation === undefined ? id : words.item(recommendation.number, titleOf(recommendation.id))
  }
  const nameOf = (ref: string | null | undefined) => (ref ? titleOf(ref as Ref) : '')
  const where = ({ where: at }: Placed) => words.where(words.forms[at.form], at.form === 'none' ? '' : nameOf(at.ref))
  const missing = ({ items }: Contents['place']) => {
    const rest = open.filter((id) => !items.some((each) => each.item === id && isPlaced(each)))
    if (rest.length > 0) return words.notPlaced(formats.list(rest.map(titleAt)))
    return isSetAgain && open.length < task.items.length ? words.laterSteps : null
  }
  return (
    <TaskLife
      {...head}
      kind="place"
      empty={{ items: [] }}
      missing={missing}
      form={({ items }, change) => (
        <>
          {open.map((id) => (
            <PlaceItem
              key={id}
              item={id}
              title={titleAt(id)}
              placed={items.find((each) => each.item === id) ?? null}
              onPlace={(placed) => {
                change({ items: [...items.filter((each) => each.item !== id), placed] })
              }}
            />
          ))}
          {open.length < task.items.length && <p>{words.covered(task.items.length - open.length)}</p>}
        </>
      )}
      given={({ items }) => (
        <dl>
          {task.items.map((id) => {
            const placed = items.find((each) => each.item === id)
            return (
              placed && (
                <div key={id}>
                  <dt>{titleAt(id)}</dt>
                  <dd>{where(placed)}</dd>
                  {placed.edges !== null && <dd>{words.edgesGiven(placed.edges)}</dd>}
                  {placed.reason !== '' && <dd className="own-words">{placed.reason}</dd>}
                </div>
              )
            )
          })}
        </dl>
      )}
      reveal={(answers, { items }) => {
        const answer = answerTo(answers, task.id, 'place')
        return (
          answer && {
            until: answer.asOf,
            about: task.items,
            body: (
              <>
                <dl>
                  {answer.items
                    .filter(({ recommendation }) => items.some(({ item }) => item === recommendation))
                    .map((each) => {
                      const mine = items.find(({ item }) => item === each.recommendation)
                      const argued = each.arguable.filter(({ answer: form }) => form === mine?.where.form)
                      return (
                        <div key={each.recommendation}>
                          <dt>{titleAt(each.recommendation)}</dt>
                          <dd>
                            {words.where(words.forms[each.answer], nameOf(each.ref))} <q>{each.words}</q>
                          </dd>
                          {each.edgesGiven !== undefined && <dd>{words.edgesGiven(each.edgesGiven)}</dd>}
                          <dd>{each.why}</dd>
                          {(mine?.where.form === each.answer ? [] : argued).map(({ reply }) => (
                            <dd key={reply}>{words.argued(reply)}</dd>
                          ))}
                          <dd>{words.mapMayShow(each.mapMayShow)}</dd>
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

function isPlaced({ where }: Placed): boolean {
  return where.form === 'none' || where.ref !== null
}

/** Whether a later step of the path sets the same exercise: it goes on there. */
function useSetAgain(task: Place['id']): boolean {
  const { lesson } = useSession().index
  const position = useAppState((state) => state.tour)
  const tour = position === null ? undefined : tourAt(lesson, position)
  if (position === null || tour === undefined) return false
  const steps = stepsOf(tour, position.path)
  const at = steps.findIndex(({ id }) => id === position.step)
  return steps.slice(at + 1).some(({ tasks }) => tasks.includes(task))
}
