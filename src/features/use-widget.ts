import { type RefObject, useEffect, useRef } from 'react'
import type { Widget } from '#src/domain/widget.ts'
import { useAppState } from './session.tsx'

/**
 * Mounts a widget on a host element, passes it every new scene, and destroys it with the component. `when` may delay
 * passing scenes on; only the newest one is then passed. A widget reads colours and text size when it is created, so
 * changing either creates it again.
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
