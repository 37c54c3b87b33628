import type { ReactNode } from 'react'
import type { Plan, TeachersNotes } from '#src/domain/teachers-notes.ts'
import { useWords } from '../../session.tsx'
import { PlanSteps } from './plan-steps.tsx'
import styles from './plan-body.module.css'

type Props = {
  readonly plan: Plan
  readonly notes: TeachersNotes
  /** On paper there are no links. */
  readonly onPaper?: boolean
}

/** A plan with all that it asks for. */
export function PlanBody({ plan, notes, onPaper = false }: Props) {
  const text = useWords().teach.plan
  const of = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    ids.flatMap((id) => all.find((each) => each.id === id) ?? [])
  return (
    <div className={styles['plan']} data-paper={onPaper || undefined}>
      <Point title={text.aims}>
        <ul>
          {plan.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </Point>
      <Point title={text.before}>{plan.before}</Point>
      <Point title={text.materials}>
        <ul>
          {of(notes.materials, plan.materials).map(({ id, title, says }) => (
            <li key={id}>
              <b>{title}</b>: {says}
            </li>
          ))}
        </ul>
      </Point>
      <PlanSteps steps={plan.steps} onPaper={onPaper} />
      <Point title={text.weakerReaders}>{plan.differentiation.weakerReaders}</Point>
      <Point title={text.stronger}>{plan.differentiation.stronger}</Point>
      <Point title={text.ifShort}>{plan.ifShort}</Point>
      <Point title={text.ifMore}>{plan.ifMore}</Point>
      <Point title={text.homework}>{plan.homework}</Point>
      <Point title={text.misreadings}>
        <ul>
          {of(notes.misreadings, plan.misreadings).map(({ id, says, reply }) => (
            <li key={id}>
              <q>{says}</q> {reply}
            </li>
          ))}
        </ul>
      </Point>
      <Point title={text.skills}>
        <ul>
          {of(notes.hooks, plan.hooks).map(({ id, says }) => (
            <li key={id}>{says}</li>
          ))}
        </ul>
      </Point>
    </div>
  )
}

/** A lesson may leave a point of its plan empty. */
function Point({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (children === '') return null
  return (
    <div className={styles['point']}>
      <h4>{title}</h4>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
