import { type RefObject, useEffect, useRef } from 'react'
import type { Widget } from '#src/domain/widget.ts'

/**
 * Mounts a widget on a host element, hands it every new scene, and destroys it with the component. `when` may put
 * the handing over off; of the scenes that come meanwhile the newest is handed over.
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
  }, [create])
  return host
}

function atOnce(act: () => void): void {
  act()
}
