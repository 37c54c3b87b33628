import type { MouseEvent } from 'react'
import type { TourPosition } from '#src/domain/teaching.ts'
import { linkStart } from '#src/state/link/link-start.ts'
import { useSession, useWords } from '../../session.tsx'

/** Opens a step of a tour as pupils see it; a real link, so it can be opened in another window. */
export function StepLink({ to }: { readonly to: string }) {
  const text = useWords().teach.plan
  const { index, actions, effects } = useSession()
  const found = index.lesson.tours.flatMap(({ id, steps }) =>
    steps.filter((step) => `step:${step.id}` === to).map((step) => ({ title: step.title, tour: id, step: step.id })),
  )[0]
  if (found === undefined) return null
  const position: TourPosition = { id: found.tour, path: 'full', step: found.step }
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    actions.followLink({ ...linkStart(index.lesson, position), mode: 'study' })
  }
  return (
    <a href={effects.linkTo({ mode: 'study', tour: position })} onClick={open}>
      {text.open(found.title)}
    </a>
  )
}
