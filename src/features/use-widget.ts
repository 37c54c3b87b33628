import { type RefObject, useEffect, useRef } from 'react'
import type { Widget } from '#src/domain/widget.ts'

/** Mounts a widget on a host element, hands it every new scene, and destroys it with the component. */
export function useWidget<Scene>(
  create: (host: HTMLElement, first: Scene) => Widget<Scene>,
  scene: Scene,
): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement | null>(null)
  const widget = useRef<Widget<Scene> | null>(null)
  const newest = useRef(scene)
  useEffect(() => {
    newest.current = scene
    widget.current?.render(scene)
  }, [scene])
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
