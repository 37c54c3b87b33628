import { type RefObject, useEffect, useRef } from 'react'
import type { Widget } from '#src/domain/widget.ts'
import { useAppState } from './session.tsx'

/**
 * Mounts a widget on a host element, hands it every new scene, and destroys it with the component. `when` may put
 * the handing over off; of the scenes that come meanwhile the newest is handed over. Colours and text size a widget
 * takes from the page as it is made, so another theme or size makes it anew.
 */
export function useWidget<Scene>(
  create: (host: HTMLElement, first: Scene) => Widget<Scene>,
  scene: Scene,
  when: (act: () => void) => void = atOnce,
): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement | null>(null)
  const widget = useRef<Widget<Scene> | null>(null)
  const newest = useRef(scene)
  const isPutOff = useRef(false)
  const look = useAppState(({ theme, textScale }) => `${theme} ${String(textScale)}`)
  useEffect(() => {
    newest.current = scene
    if (isPutOff.current) return
    isPutOff.current = true
    when(() => {
      isPutOff.current = false
      widget.current?.render(newest.current)
    })
  }, [scene, when])
  useEffect(() => {
    if (host.current === null) return
    const made = create(host.current, newest.current)
    widget.current = made
    return () => {
      widget.current = null
      made.destroy()
    }
  }, [create, look])
  return host
}

function atOnce(act: () => void): void {
  act()
}
