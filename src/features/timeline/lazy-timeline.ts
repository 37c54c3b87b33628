import type { Widget } from '#src/domain/widget.ts'
import type { TimelineEvents, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { lazyWidget } from '../lazy-widget.ts'
import { asNotLoaded } from '../not-loaded.ts'

export type CreateTimeline = (host: HTMLElement, events: TimelineEvents, first: TimelineScene) => Widget<TimelineScene>

/** The strip with its library, fetched when it is first needed. */
export const createLazyTimeline: CreateTimeline = (host, events, first) =>
  lazyWidget(
    async () => {
      const { createVisTimeline } = await import('#src/widgets/timeline/vis-timeline.ts').catch(asNotLoaded)
      return (newest) => createVisTimeline(host, events, newest)
    },
    first,
    events.onFail,
  )
