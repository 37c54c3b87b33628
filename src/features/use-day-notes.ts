import { useCallback } from 'react'
import type { Day } from '#src/domain/day.ts'
import { useAppState, useSession } from './session.tsx'

/** What a day is known for: the document, or a turning point. */
export function useDayNotes(): (day: Day) => readonly string[] {
  const { index, selectors } = useSession()
  const { documentDay, documentDayLabel } = index.lesson
  const turns = useAppState(selectors.turningPoints)
  return useCallback(
    (day) => [
      ...(day === documentDay ? [documentDayLabel] : []),
      ...turns.flatMap(({ label, days }) => (day >= days.from && day <= days.to ? [label] : [])),
    ],
    [documentDay, documentDayLabel, turns],
  )
}
