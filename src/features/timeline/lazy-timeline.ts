import type { Widget } from '#src/domain/widget.ts'
import type { TimelineEvents, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { lazyWidget } from '../lazy-widget.ts'
import { asNotLoaded } from '../not-loaded.ts'

export type CreateTimeline = (host: HTMLElement, events: TimelineEvents, first: TimelineScene) => Widget<TimelineScene>

type Load = () => Promise<CreateTimeline>
const loadVisTimeline: Load = async () =>
  (await import('#src/widgets/timeline/vis-timeline.ts').catch(asNotLoaded)).createVisTimeline

/** The strip with its library, fetched when it is first needed. */
export const createLazyTimeline = (
  host: HTMLElement,
  events: TimelineEvents,
  first: TimelineScene,
  load = loadVisTimeline,
): Widget<TimelineScene> =>
  lazyWidget(
    async () => {
      const create = await load()
      return (newest) => create(host, events, newest)
    },
    first,
    events.onFail,
  )
