import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ShortcutId } from '#src/domain/shortcut.ts'
import { useSession } from './session.tsx'

/**
 * Handles a shortcut; returning `false` passes it to the previous handler. With `within`, only while the focus is
 * inside, and then even in text fields.
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
