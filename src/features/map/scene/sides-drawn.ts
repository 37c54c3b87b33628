import type { Lesson } from '#src/domain/lesson.ts'
import { type Side, type SideInk, sideStyle } from '#src/domain/side.ts'

/** The sides in the legend: those with movements, in the lesson's order. */
export function sidesThatMove({ sides, movements }: Lesson): readonly Side[] {
  const moving = new Set(movements.map(({ side }) => side))
  return sides.filter(({ id }) => moving.has(id))
}

/** The ink in which a legend shows fronts: that of the first. */
export function frontInk({ sides, fronts }: Lesson): SideInk {
  return sideStyle(sides, fronts[0]?.side ?? '').ink
}
