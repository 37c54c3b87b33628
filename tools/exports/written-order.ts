import type { Person } from '#src/domain/lesson.ts'

/** The names of people whom the lesson calls family name first, as "Kim Il Sung". */
export type WrittenOrder = ReadonlySet<string>

export function toWrittenOrder(people: readonly Person[]): WrittenOrder {
  return new Set(people.map((person) => person.name))
}
