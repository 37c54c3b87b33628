import { type ReactNode, type RefObject, createContext, useContext, useMemo, useRef, useState } from 'react'
import type { StrokeTool } from '#src/domain/lecture.ts'
import { useShortcut } from '../../use-shortcut.ts'
import type { GroundView } from '../../ground-view.ts'

export const TOOLS = ['pen', 'highlighter', 'arrow', 'eraser', 'spotlight', 'hand'] as const satisfies readonly (
  StrokeTool | 'eraser' | 'spotlight' | 'hand'
)[]
export type Tool = (typeof TOOLS)[number]

type Held = {
  readonly tool: Tool | null
  readonly hold: (tool: Tool | null) => void
  /** How the ground lies under the tool. */
  readonly groundRef: RefObject<GroundView | null>
}

const ToolContext = createContext<Held>({ tool: null, hold: () => undefined, groundRef: { current: null } })

/** The lecturer's current tool. It belongs to this window: the audience sees only its results. */
export function ToolProvider({ children }: { readonly children: ReactNode }) {
  const [tool, hold] = useState<Tool | null>(null)
  const groundRef = useRef<GroundView | null>(null)
  const held = useMemo(() => ({ tool, hold, groundRef }), [tool])
  return <ToolContext value={held}>{children}</ToolContext>
}

export function useTool(): Held {
  return useContext(ToolContext)
}

/** Escape puts the tool away. */
export function HeldTool() {
  const { tool } = useTool()
  return tool === null ? null : <InHand />
}

function InHand() {
  const { hold } = useTool()
  useShortcut('leave', () => {
    hold(null)
  })
  return null
}
