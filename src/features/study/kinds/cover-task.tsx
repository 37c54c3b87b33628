import type { CoverTask as Cover } from '#src/domain/task.ts'
import { useWords } from '../../session.tsx'
import { answerTo } from '../answer-to.ts'
import { CoverForm } from '../cover-form.tsx'
import { CoverGiven } from '../cover-given.tsx'
import { EditorsView } from '../editors-view.tsx'
import { PassageLink } from '../passage-link.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'

/** What a learner expects of covered passages, which then open one by one with a question before and after each. */
export function CoverTask({ task }: { readonly task: Cover }) {
  const words = useWords().study.cover
  const head = useTaskHead(task)
  return (
    <TaskLife
      {...head}
      kind="cover"
      isSureAsked={false}
      empty={{ expected: [], uncovered: [] }}
      missing={({ expected, uncovered }) => {
        if (!expected.some(({ text }) => text.trim() !== '')) return words.expectFirst
        const rest = task.uncover.length - uncovered.length
        return rest === 0 ? null : words.stillCovered(rest)
      }}
      form={(content, change) => <CoverForm task={task} content={content} onChange={change} />}
      given={(content) => <CoverGiven task={task} content={content} />}
      reveal={(answers) => {
        const answer = answerTo(answers, task.id, 'cover')
        return (
          answer && {
            until: answer.asOf,
            body: (
              <>
                <h5>{words.foreseeable}</h5>
                <dl>
                  {answer.foreseeable.map(({ point, words: quoted, passage, why }) => (
                    <div key={point}>
                      <dt>{point}</dt>
                      <dd>
                        <q>{quoted}</q> <PassageLink passage={passage} />
                      </dd>
                      <dd>{why}</dd>
                    </div>
                  ))}
                </dl>
                <h5>{words.notForeseeable}</h5>
                <dl>
                  {answer.notForeseeable.map(({ point, why }) => (
                    <div key={point}>
                      <dt>{point}</dt>
                      <dd>{why}</dd>
                    </div>
                  ))}
                </dl>
                <h5>{words.tellingWords}</h5>
                <ul>
                  {answer.words.map(({ passage, words: quoted }) => (
                    <li key={passage}>
                      <q>{quoted}</q> <PassageLink passage={passage} />
                    </li>
                  ))}
                </ul>
                <EditorsView answer={answer} />
              </>
            ),
          }
        )
      }}
    />
  )
}
