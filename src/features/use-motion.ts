import type { Motion } from '#src/domain/widget.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { useAppState } from './session.tsx'

/** Whether moves may be animated, according to the reader and the reader's system. */
export function useMotion(): Motion {
  const isUnwanted = useAppState((state) => state.motion === 'reduced')
  return useMedia('(prefers-reduced-motion: reduce)') || isUnwanted ? 'jump' : 'ease'
}
