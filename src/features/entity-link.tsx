import type { ReactNode } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import type { Origin } from '#src/domain/reveal.ts'
import { useAppState, useSession } from './session.tsx'
import { useOutlook } from './use-outlook.ts'

type Props = {
  readonly to: Ref
  readonly from: Origin
  readonly onFollow?: () => void
  readonly children?: ReactNode
}

/**
 * A link that selects an entity in every pane. Nothing links beyond the horizon: such words stay plain text, and such a
 * name is left out.
 */
export function EntityLink({ to, from, onFollow, children }: Props) {
  const { actions, selectors } = useSession()
  const { hidden, titleOf } = useOutlook()
  const current = useAppState((state) => selectors.shownSelection(state) === to)
  if (hidden.has(to)) return children
  return (
    <button
      type="button"
      className="entity-link"
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        actions.select(to, from)
        onFollow?.()
      }}
    >
      {children ?? titleOf(to)}
    </button>
  )
}
