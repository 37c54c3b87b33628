import { useMedia } from '#src/ui/use-media.ts'
import { useTextScale } from './use-text-scale.ts'

/**
 * How the panes share the screen. On a desk all are in sight; on less the timeline is a tab, and the map stands beside
 * the text, over it, or (on a phone) folded to a line.
 */
export type Arrangement = 'desk' | 'side' | 'stack' | 'phone'

// as layout-menu.module.css has it
const PHONE = 'screen and (max-width: 479px), screen and (max-width: 599px) and (min-height: 480px)'

/** Too narrow for a header of one line. */
export function useIsNarrow(): boolean {
  return useMedia(`screen and (max-width: ${899 * useTextScale()}px)`)
}

/** Without a window, as in the build, the page is a desk. Larger text counts as a smaller screen. */
export function useArrangement(): Arrangement {
  const scale = useTextScale()
  const isPhone = useMedia(PHONE)
  const isCompact = useMedia(`screen and (max-width: ${899 * scale}px), screen and (max-height: ${559 * scale}px)`)
  const isTall = useMedia(`screen and (min-width: 600px) and (min-height: ${700 * scale}px)`)
  if (isPhone) return 'phone'
  if (!isCompact) return 'desk'
  return isTall ? 'stack' : 'side'
}

/** Whether the card covers the document, and so quotes what it hides. */
export function useCardHidesDocument(): boolean {
  const arrangement = useArrangement()
  return arrangement === 'phone' || arrangement === 'side'
}
