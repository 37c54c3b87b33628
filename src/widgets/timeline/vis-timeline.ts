import { DataSet } from 'vis-data/esnext'
import { type DataGroup, Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Widget } from '#src/domain/widget.ts'
import { axisStep, dayNumeral, monthNames } from './day-axis.ts'
import { addDayLines } from './day-lines.ts'
import type { Scale } from './lane-signs.ts'
import { watchPointer } from './pointer.ts'
import { STRIP_OPTIONS, laneGroup } from './strip-options.ts'
import { createStripPicture } from './strip-picture.ts'
import { type StripRow, rowsOf } from './strip-rows.ts'
import { createMeasure } from './text-width.ts'
import type { TimelineEvents, TimelineScene } from './timeline-scene.ts'
import './timeline.css'

const NARROWEST_VIEW = 5
/** How much of the view is drawn ahead on either side of it, of a lesson with too many events to draw them all. */
const AHEAD = 0.25
/** Where nothing can be measured, as in tests without a page. */
const ASSUMED_WIDTH = 760
const DAY = toMilliseconds(1)
const REDRAWN_FOR = ['items', 'lanes', 'window', 'asOf', 'chosenSeal'] as const

type Create = (host: HTMLElement, events: TimelineEvents, first: TimelineScene) => Widget<TimelineScene>

/** The strip of days, drawn by vis-timeline. Its picture is hidden from screen readers: a list says the same. */
export const createVisTimeline: Create = (host, events, first) => {
  try {
    return start(host, events, first)
  } catch (error) {
    host.replaceChildren()
    events.onFail(error)
    return { render: () => undefined, destroy: () => undefined }
  }
}

const start: Create = (host, events, first) => {
  let scene = first
  let view = first.view
  let laidOutWidth = 0
  let reach = first.view
  // the axis asks for its numerals while the timeline is still being made
  let perDay = ASSUMED_WIDTH / (view.to + 1 - view.from)
  let firstSeen = view.from
  host.classList.add('strip')
  host.dataset['widget'] = 'timeline'
  host.setAttribute('aria-hidden', 'true')
  let measure = createMeasure(host)
  const picture = createStripPicture(first.frame)
  const rows = new DataSet<StripRow>()
  const groups = new DataSet<DataGroup & { height: number }>(
    first.lanes.map(({ id, title }, order) => laneGroup(id, title, order, 0)),
  )
  const timeline: Timeline = new Timeline(host, rows, groups, {
    ...STRIP_OPTIONS,
    start: toMilliseconds(view.from),
    end: toMilliseconds(view.to + 1),
    min: toMilliseconds(first.frame.from),
    max: toMilliseconds(first.frame.to + 1),
    zoomMin: NARROWEST_VIEW * DAY,
    zoomMax: (first.frame.to + 1 - first.frame.from) * DAY,
    timeAxis: axisStep(perDay),
    format: {
      minorLabels: (date) => dayNumeral(date.valueOf(), perDay, scene.documentDay),
      majorLabels: (date) => monthLabel(date.valueOf()),
    },
  })
  const lines = addDayLines(timeline, host, first)
  // the lanes have no height to scroll in before the library has drawn them
  let isToScroll = true
  layOut()

  timeline.on('rangechange', () => {
    const now = scale()
    look(now)
    lines.keepInSight(now)
    const { from, to } = currentView()
    if (picture.drawn() !== scene.items && (from < reach.from || to > reach.to)) layOut()
  })
  timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
    layOut()
    // the library shows itself at the first drawing after this event, which may never come by itself
    timeline.redraw()
    host.dataset['ready'] = 'true'
    const now = currentView()
    if (!byUser || (now.from === view.from && now.to === view.to)) return
    view = now
    events.onView?.(now)
  })
  timeline.on('timechanged', ({ time }: { time: Date }) => {
    lines.place(scene)
    events.onAsOf?.(Math.round(time.valueOf() / DAY) - 1)
  })
  timeline.on('changed', () => {
    if (centreWidth() !== laidOutWidth) layOut()
    if (isToScroll) scrollToChosen()
    isToScroll = false
  })
  const pointer = watchPointer(host, {
    layoutOf: picture.layoutOf,
    sceneNow: () => scene,
    drawnNow: picture.drawn,
    onSelect: events.onSelect,
  })
  const observer = new ResizeObserver(() => {
    timeline.redraw()
    layOut()
  })
  observer.observe(host)
  // headlines are measured, and the letters may arrive later than the strip
  let gone = false
  const { fonts } = host.ownerDocument as { readonly fonts?: FontFaceSet }
  void fonts?.ready.then(() => {
    if (gone) return
    measure = createMeasure(host)
    picture.measureAnew()
    layOut()
  })

  return {
    render: (next) => {
      const last = scene
      scene = next
      if (next.view !== last.view && (next.view.from !== view.from || next.view.to !== view.to)) goTo(next.view)
      if (next.asOf !== last.asOf || next.documentDay !== last.documentDay) lines.place(next)
      if (!REDRAWN_FOR.some((field) => next[field] !== last[field])) return
      const hasNewLanes = layOut()
      if (chosenIn(last)?.id === chosenIn(next)?.id) return
      // lanes that change their height are measured once the library has drawn them
      isToScroll = revealChosen() || hasNewLanes
      scrollToChosen()
    },
    destroy: () => {
      gone = true
      observer.disconnect()
      pointer.destroy()
      timeline.destroy()
      host.replaceChildren()
      host.classList.remove('strip', 'strip-over-item')
      host.removeAttribute('aria-hidden')
      delete host.dataset['ready']
    },
  }

  function centreWidth(): number {
    const width = host.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0
    return width === 0 ? ASSUMED_WIDTH : width
  }
  function scale(): Scale {
    const { start: from, end: to } = timeline.getWindow()
    const width = centreWidth()
    const days = (to.valueOf() - from.valueOf()) / DAY
    return {
      x: (day) => ((day - from.valueOf() / DAY) * width) / days,
      width,
      measure,
    }
  }
  function currentView(): TimeWindow {
    const { start: from, end: to } = timeline.getWindow()
    return { from: fromMilliseconds(from.valueOf() + DAY / 2), to: fromMilliseconds(to.valueOf() - DAY / 2) }
  }
  function look({ x }: Scale) {
    const before = axisStep(perDay).step
    perDay = x(1) - x(0)
    firstSeen = -x(0) / perDay
    if (axisStep(perDay).step !== before) timeline.setOptions({ timeAxis: axisStep(perDay) })
  }
  /** In full where there is room before the edge of the strip or the name of the document's day. */
  function monthLabel(instant: number): string {
    const name = (text: string) => measure(text, true) + 12
    const x = (instant / DAY - firstSeen) * perDay
    const edge = centreWidth()
    const flag = (scene.documentDay + 0.5 - firstSeen) * perDay - name(scene.documentDayLabel) / 2
    const room = (flag > x && flag < edge ? flag : edge) - x
    return monthNames(instant, scene.words).find((text) => name(text) <= room) ?? ''
  }
  /** Whether a lane has come, gone or changed its height. */
  function layOut(): boolean {
    const now = scale()
    laidOutWidth = now.width
    look(now)
    reach = reachOf(currentView())
    picture.show(scene, now, { reach, perDay })
    const hasNewLanes = updateLanes()
    updateRows()
    lines.keepInSight(now)
    return hasNewLanes
  }
  function updateLanes(): boolean {
    const next = scene.lanes.map(({ id, title }, order) =>
      laneGroup(id, title, order, picture.layoutOf(id)?.height ?? 0),
    )
    const gone = groups.getIds().filter((id) => !next.some((lane) => lane.id === id))
    const changed = next.filter(({ id, height }) => groups.get(id)?.height !== height)
    groups.remove(gone)
    groups.update(changed)
    return gone.length + changed.length > 0
  }
  /** Only what differs from what is drawn goes into the data set. */
  function updateRows() {
    const next = rowsOf(scene, picture.elementOf)
    const ids = new Set(next.map((row) => row.id))
    rows.remove(rows.getIds().filter((id) => !ids.has(String(id))))
    rows.update(next.filter(({ id, signature }) => rows.get(id)?.signature !== signature))
  }
  function animation() {
    return scene.motion === 'ease' ? { duration: 300, easingFunction: 'easeInOutQuad' as const } : false
  }
  function goTo(next: TimeWindow) {
    view = next
    timeline.setWindow(toMilliseconds(next.from), toMilliseconds(next.to + 1), { animation: animation() })
  }
  function chosenIn({ items }: TimelineScene) {
    return items.find((item) => item.selected)
  }
  /** Brings a newly chosen event into the days in view; whether that took a move. */
  function revealChosen(): boolean {
    const chosen = chosenIn(scene)
    const { from, to } = currentView()
    if (chosen === undefined || (chosen.from <= to && chosen.to >= from)) return false
    const most = scene.frame.to - (to - from)
    const begin = Math.max(Math.min(chosen.from - Math.round((to - from) / 2), most), scene.frame.from)
    goTo({ from: begin, to: begin + to - from })
    events.onView?.(view)
    return true
  }
  /** Brings it into the lanes in view. */
  function scrollToChosen() {
    const chosen = picture.drawn().find((item) => item.selected)
    const scroller = host.querySelector('.vis-panel.vis-left')
    const names = host.querySelectorAll<HTMLElement>('.vis-labelset .vis-label')
    const lane = names[scene.lanes.findIndex(({ id }) => id === chosen?.lane)]
    if (chosen === undefined || scroller === null || lane === undefined) return
    const top = lane.offsetTop + (picture.layoutOf(chosen.lane)?.places.get(chosen.id)?.top ?? 0)
    const isSeen = top >= scroller.scrollTop && top + 20 <= scroller.scrollTop + scroller.clientHeight
    if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 2
  }
}

function reachOf({ from, to }: TimeWindow): TimeWindow {
  const ahead = Math.ceil((to + 1 - from) * AHEAD)
  return { from: from - ahead, to: to + ahead }
}
