import type { DataGroup, TimelineOptions } from 'vis-timeline/esnext'
import type { StripRow } from './strip-rows.ts'
import { utcMoment } from './utc-moment.ts'

/** The library's options: it handles time, panning and zooming, and leaves rows and headlines to us. */
export const STRIP_OPTIONS: TimelineOptions = {
  // UTC throughout: a day is the same column in every time zone
  moment: utcMoment as unknown as TimelineOptions['moment'] & {},
  height: '100%',
  orientation: { axis: 'top', item: 'top' },
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  align: 'left',
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  autoResize: false,
  groupOrder: 'order',
  // the wheel alone goes through the days; with ctrl it zooms about the pointer
  zoomKey: 'ctrlKey',
  horizontalScroll: true,
  template: (_item, _element, { picture }: StripRow) => picture ?? '',
  // the library asks for the name of no group when it is destroyed
  groupTemplate: (group: DataGroup | null) => group?.content ?? '',
}

/** The library's record of a lane: its order and its name, which sets the lane's height. */
export type LaneGroup = {
  readonly id: string
  readonly order: number
  readonly height: number
  readonly title: string
  readonly content: HTMLElement
}

export function isSameLane(a: LaneGroup, b: LaneGroup | null): boolean {
  return a.order === b?.order && a.height === b.height && a.title === b.title
}

/** A lane's name, as high as the lane: the library takes the lane's height from it. */
export function laneGroup(id: string, title: string, order: number, height: number): LaneGroup {
  const content = document.createElement('div')
  content.className = 'strip-lane-name'
  content.textContent = title
  content.style.height = `${height}px`
  return { id, order, height, title, content }
}
