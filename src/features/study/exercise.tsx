import type { Task } from '#src/domain/task.ts'
import { ChoiceTask } from './kinds/choice-task.tsx'
import { CompareTask } from './kinds/compare-task.tsx'
import { CoverTask } from './kinds/cover-task.tsx'
import { ExitTask } from './kinds/exit-task.tsx'
import { OrderTask } from './kinds/order-task.tsx'
import { PlaceTask } from './kinds/place-task.tsx'
import { QuoteTask } from './kinds/quote-task.tsx'
import { SpanTask } from './kinds/span-task.tsx'
import { WeighTask } from './kinds/weigh-task.tsx'

/** An exercise of any kind. */
export function Exercise({ task }: { readonly task: Task }) {
  switch (task.kind) {
    case 'cover':
      return <CoverTask task={task} />
    case 'order':
      return <OrderTask task={task} />
    case 'place':
      return <PlaceTask task={task} />
    case 'span':
      return <SpanTask task={task} />
    case 'compare':
      return <CompareTask task={task} />
    case 'weigh':
      return <WeighTask task={task} />
    case 'quote':
      return <QuoteTask task={task} />
    case 'retrieval':
      return <ChoiceTask task={task} />
    case 'exit':
      return <ExitTask task={task} />
  }
}
