import type { TaskKind } from '#src/domain/task.ts'
import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import { type Spot, spotIn } from '../../read/issue-log.ts'
import type { Authored } from '../../read/layout.ts'

export type LocatedTask<K extends TaskKind> = { readonly task: AuthoredTask<K>; readonly spot: Spot }

/** The exercises of one kind, each with the file in which it stands. */
export function tasksOf<K extends TaskKind>({ tasks }: Authored, kind: K): LocatedTask<K>[] {
  return tasks.flatMap(({ file, value }) => {
    const isOfKind = (task: typeof value): task is AuthoredTask<K> & typeof value => task.kind === kind
    return isOfKind(value) ? [{ task: value, spot: spotIn(file) }] : []
  })
}

/** The values that stand more than once, each time but the first. */
export function repeated(values: readonly string[]): { readonly value: string; readonly at: number }[] {
  return values.flatMap((value, at) => (values.indexOf(value) === at ? [] : [{ value, at }]))
}
