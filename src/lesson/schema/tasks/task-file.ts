import * as z from 'zod/mini'
import { compareTask } from './compare.ts'
import { coverTask } from './cover.ts'
import { exitTask } from './exit.ts'
import { orderTask } from './order.ts'
import { placeTask } from './place.ts'
import { quoteTask } from './quote.ts'
import { retrievalTask } from './retrieval.ts'
import { spanTask } from './span.ts'
import { weighTask } from './weigh.ts'

/** One exercise, of one of the kinds. */
export const taskFile = z.discriminatedUnion('kind', [
  coverTask,
  orderTask,
  placeTask,
  spanTask,
  compareTask,
  weighTask,
  quoteTask,
  retrievalTask,
  exitTask,
])
export type TaskFile = z.infer<typeof taskFile>
export type AuthoredTask<K extends TaskFile['kind'] = TaskFile['kind']> = Extract<TaskFile, { readonly kind: K }>
