import { useMedia } from '#src/ui/use-media.ts'
import desk from './desk.module.css'
import phone from './phone.module.css'
import side from './side.module.css'
import stack from './stack.module.css'

/**
 * How the panes share the screen. On a desk all are in sight; on less the timeline is a tab, and the map stands beside
 * the text, over it, or (on a phone) folded to a line.
 */
export type Arrangement = 'desk' | 'side' | 'stack' | 'phone'

// as header.module.css and layout-menu.module.css have them; a page without a window is a desk
const COMPACT = 'screen and (max-width: 899px), screen and (max-height: 559px)'
const TALL = 'screen and (min-width: 600px) and (min-height: 700px)'
const PHONE = 'screen and (max-width: 479px), screen and (max-width: 599px) and (min-height: 480px)'

export function useArrangement(): Arrangement {
  const [isCompact, isTall, isPhone] = [useMedia(COMPACT), useMedia(TALL), useMedia(PHONE)]
  if (!isCompact) return 'desk'
  if (isPhone) return 'phone'
  return isTall ? 'stack' : 'side'
}

/** The class of the element that holds the panes. */
export const ARRANGED: Readonly<Record<Arrangement, string | undefined>> = {
  desk: desk['panes'],
  side: side['panes'],
  stack: stack['panes'],
  phone: phone['panes'],
}
