import { useState } from 'react'
import { useAppState, useSession } from '#src/features/session.tsx'
import type { Pane } from '#src/domain/mode.ts'
import { isRefOf } from '#src/domain/ref.ts'
import type { Ref } from '#src/domain/ref.ts'

type TabId = Pane | 'timeline'

const HOLDS: Readonly<Record<TabId, (ref: Ref) => boolean>> = {
  cable: (ref) => isRefOf('passage', ref),
  events: (ref) => isRefOf('event', ref),
  places: (ref) => isRefOf('place', ref),
  // people, terms, sources and disputes are lit by nearly everything: only a choice of one is worth a dot
  reference: () => false,
  notes: () => false,
  timeline: (ref) => isRefOf('event', ref),
}

/** Hidden tabs that hold something of a selection that was not there when they were last open: they carry a dot. */
export function useTabDots(shown: TabId): ReadonlySet<TabId> {
  const { selectors } = useSession()
  const lit = useAppState(selectors.lit)
  const [opened, setOpened] = useState({ lit, tabs: new Set<TabId>([shown]) })
  let seen = opened
  if (seen.lit !== lit) seen = { lit, tabs: new Set([shown]) }
  else if (!seen.tabs.has(shown)) seen = { lit, tabs: new Set([...seen.tabs, shown]) }
  if (seen !== opened) setOpened(seen)
  const dots = new Set<TabId>()
  for (const tab of Object.keys(HOLDS) as TabId[]) {
    if (!seen.tabs.has(tab) && [...lit].some(HOLDS[tab])) dots.add(tab)
  }
  return dots
}
