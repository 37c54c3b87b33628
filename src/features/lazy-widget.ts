import type { Widget } from '#src/domain/widget.ts'

/**
 * A widget whose code is still loading. It is created with the newest scene unless destroyed first; `onFail` is called
 * if the code does not load or throws.
 */
export function lazyWidget<Scene>(
  load: () => Promise<(newest: Scene) => Widget<Scene>>,
  first: Scene,
  onFail: (error: unknown) => void = () => undefined,
): Widget<Scene> {
  let newest = first
  let made: Widget<Scene> | null = null
  let gone = false
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (error) {
      onFail(error)
    }
  }
  load().then(
    (create) => {
      if (gone) return
      attempt(() => {
        made = create(newest)
      })
    },
    (error: unknown) => {
      if (!gone) onFail(error)
    },
  )
  return {
    render: (scene) => {
      newest = scene
      attempt(() => made?.render(scene))
    },
    destroy: () => {
      gone = true
      attempt(() => made?.destroy())
    },
  }
}
