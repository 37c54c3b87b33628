import type { Plan, TeachersNotes } from '#src/domain/teachers-notes.ts'
import { useWords } from '../../../session.tsx'
import { PlanBody } from '../../plans/plan-body.tsx'
import { Sheet } from '../sheet.tsx'

export function PlanSheet({ plan, notes }: { readonly plan: Plan; readonly notes: TeachersNotes }) {
  const text = useWords().handouts.plan
  return (
    <Sheet title={text.title(plan.title)} audience="teacher">
      <p>{plan.for}</p>
      <PlanBody plan={plan} notes={notes} onPaper />
    </Sheet>
  )
}
