import type { Task } from '#src/domain/task.ts'
import { useWords } from '../session.tsx'

/** What every exercise shows before it is answered. */
export function useTaskHead({ id, title, prompt, skill, minutes }: Task) {
  const words = useWords().study
  return { task: id, title, prompt: <p>{prompt}</p>, facts: words.taskFacts(skill, minutes) }
}
