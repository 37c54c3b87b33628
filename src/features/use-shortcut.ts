import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ShortcutId } from '#src/domain/shortcut.ts'
import { useSession } from './session.tsx'

/**
 * Does something on the keys of a shortcut; `false` leaves them to whoever asked for them before. With `within` only
 * while the focus is there, and then also while something is being typed there.
 */
export function useShortcut(
  id: ShortcutId,
  act: (event: KeyboardEvent) => unknown,
  within?: RefObject<Element | null>,
): void {
  const { onShortcut } = useSession().effects
  const newest = useEffectEvent(act)
  useEffect(() => onShortcut(id, (event) => newest(event), within && (() => within.current)), [onShortcut, id, within])
}
