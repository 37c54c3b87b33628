import type { PlanStep } from '#src/domain/teachers-notes.ts'
import { useSession, useWords } from '../../session.tsx'
import { StepLink } from './step-link.tsx'
import styles from './plan-body.module.css'

type Props = { readonly steps: readonly PlanStep[]; readonly onPaper: boolean }

/** The steps of a plan by the clock, each with its way into the lesson. */
export function PlanSteps({ steps, onPaper }: Props) {
  const words = useWords()
  const { lesson } = useSession().index
  const text = words.teach.plan
  const taskTitle = (ref: string) => lesson.tasks.find(({ id }) => id === ref)?.title
  const question = (vote: string) => lesson.votes.find(({ id }) => id === vote)?.question
  const begins = startsOf(steps)
  return (
    <div className={styles['scroll']} role="group" aria-label={text.steps} tabIndex={onPaper ? undefined : 0}>
      <table>
        <caption>{text.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{text.clock}</th>
            <th scope="col">{text.step}</th>
            <th scope="col">{text.teacher}</th>
            <th scope="col">{text.students}</th>
            <th scope="col">{text.board}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <tr key={step.title + String(at)}>
              <td className={styles['clock']}>{text.fromTo(begins[at] ?? 0, (begins[at] ?? 0) + step.minutes)}</td>
              <th scope="row">
                {step.title}
                {step.asOf !== null && <small>{words.formats.day(step.asOf)}</small>}
                {step.refs.map((ref) => {
                  const title = taskTitle(ref)
                  if (title !== undefined) return <small key={ref}>{text.task(title)}</small>
                  return onPaper ? null : <StepLink key={ref} to={ref} />
                })}
              </th>
              <td>
                {step.teacher}
                {step.votes.map((vote) => (
                  <small key={vote}>{text.vote(question(vote) ?? vote)}</small>
                ))}
              </td>
              <td>
                {step.students}
                <small>{step.grouping}</small>
              </td>
              <td>{step.board}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The minute at which each step begins. */
function startsOf(steps: readonly PlanStep[]): readonly number[] {
  return steps.map((_, at) => steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0))
}
