import type { Ref } from '#src/domain/ref.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'

/** Only one reading of a zone is drawn: the selected one, else the first that may be shown. */
export function hiddenReadings(index: LessonIndex, { hidden }: Outlook, selected: Ref | null): readonly Ref[] {
  return index.lesson.zones.flatMap(({ readings }) => {
    const free = readings.filter((reading) => !hidden.has(reading))
    const shown = free.find((reading) => reading === selected) ?? free[0]
    return readings.filter((reading) => reading !== shown)
  })
}
