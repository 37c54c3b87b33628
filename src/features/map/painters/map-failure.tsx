import { MissingPiece } from '../../missing-piece.tsx'
import { useWords } from '../../session.tsx'
import type { usePainters } from './use-painters.ts'

/** Says that neither painter could draw; nothing while one can. */
export function MapFailure({ painting }: { readonly painting: ReturnType<typeof usePainters> }) {
  const { map } = useWords()
  const { failure, simpleAttempt, trySimple } = painting
  if (failure === null) return null
  return (
    <MissingPiece
      name={map.region}
      error={failure.error}
      failures={simpleAttempt + 1}
      note={map.failed}
      onRetry={trySimple}
    />
  )
}
