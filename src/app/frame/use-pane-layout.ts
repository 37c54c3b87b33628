import { useState } from 'react'

/** Three ways to share the space, and three in which one pane fills the screen. */
export const PANE_LAYOUTS = ['balanced', 'text', 'map', 'only-text', 'only-map', 'only-timeline'] as const
export type PaneLayout = (typeof PANE_LAYOUTS)[number]

export type Panes = {
  readonly layout: PaneLayout
  readonly setLayout: (layout: PaneLayout) => void
  /** Brings all panes back; false when they were there already. */
  readonly restore: () => boolean
}

export function usePaneLayout(): Panes {
  const [layout, setLayout] = useState<PaneLayout>('balanced')
  return {
    layout,
    setLayout,
    restore: () => {
      if (!layout.startsWith('only-')) return false
      setLayout('balanced')
      return true
    },
  }
}
