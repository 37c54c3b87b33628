import type { ReactNode } from 'react'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'

/** A map to draw on, without answers. */
export function MapSheet({ map }: { readonly map: ReactNode }) {
  const words = useWords()
  const { lesson } = useSession().index
  const task = lesson.tasks.find(({ kind }) => kind === 'place')
  return (
    <Sheet title={words.handouts.map.title(words.formats.day(lesson.documentDay))} audience="pupils">
      {task !== undefined && <p>{task.prompt}</p>}
      {map}
    </Sheet>
  )
}
