import { useSyncExternalStore } from 'react'
import type { Motion } from '#src/domain/widget.ts'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether moves may be animated, as the reader's system asks. */
export function useMotion(): Motion {
  const reduced = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
  return reduced ? 'jump' : 'ease'
}

function subscribe(changed: () => void) {
  const list = window.matchMedia(QUERY)
  list.addEventListener('change', changed)
  return () => {
    list.removeEventListener('change', changed)
  }
}
