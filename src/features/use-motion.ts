import type { Motion } from '#src/domain/widget.ts'
import { useMedia } from '#src/ui/use-media.ts'

/** Whether moves may be animated, according to the reader's system. */
export function useMotion(): Motion {
  return useMedia('(prefers-reduced-motion: reduce)') ? 'jump' : 'ease'
}
