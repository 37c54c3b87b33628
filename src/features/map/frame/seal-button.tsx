import type { Ref } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useSession } from '../../session.tsx'

type Props = {
  readonly recommendation: Ref
  readonly number: number
  readonly name: string
  readonly selected: boolean
}

/** A seal at the map's edge; those on the map itself are the widget's. */
export function SealButton({ recommendation, number, name, selected }: Props) {
  const { actions } = useSession()
  return (
    <button
      type="button"
      className="seal-button"
      aria-label={name}
      title={name}
      aria-current={selected ? 'true' : undefined}
      onClick={() => {
        actions.select(recommendation, 'map')
      }}
    >
      <Seal number={number} />
    </button>
  )
}
