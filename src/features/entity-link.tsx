import type { ReactNode } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import type { View } from '#src/domain/selection.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { useAppState, useSession } from './session.tsx'

type Props = { readonly to: Ref; readonly from: View; readonly children?: ReactNode }

/** A link within the lesson: choosing it selects the thing in every pane. */
export function EntityLink({ to, from, children }: Props) {
  const { index, actions } = useSession()
  const current = useAppState((state) => state.selection?.ref === to)
  return (
    <button
      type="button"
      className="entity-link"
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        actions.select(to, from)
      }}
    >
      {children ?? titleOf(index, to)}
    </button>
  )
}
