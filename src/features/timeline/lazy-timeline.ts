import type { Widget } from '#src/domain/widget.ts'
import type { TimelineEvents, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'

export type CreateTimeline = (host: HTMLElement, events: TimelineEvents, first: TimelineScene) => Widget<TimelineScene>

/** The strip with its library, fetched when it is first needed. */
export const createLazyTimeline: CreateTimeline = (host, events, first) => {
  let newest = first
  let made: Widget<TimelineScene> | null = null
  let gone = false
  import('#src/widgets/timeline/vis-timeline.ts').then(
    ({ createVisTimeline }) => {
      if (!gone) made = createVisTimeline(host, events, newest)
    },
    (error: unknown) => {
      if (!gone) events.onFail(error)
    },
  )
  return {
    render: (scene) => {
      newest = scene
      made?.render(scene)
    },
    destroy: () => {
      gone = true
      made?.destroy()
    },
  }
}
