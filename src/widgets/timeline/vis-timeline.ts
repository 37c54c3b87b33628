import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { type Day, fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Widget } from '#src/domain/widget.ts'
import { addAsOfFlag, isOnFlag } from './as-of-flag.ts'
import { addAxisHints } from './axis-hints.ts'
import { axisStep, axisText } from './day-axis.ts'
import { addDayBands } from './day-bands.ts'
import { addDayLines } from './day-lines.ts'
import { watchGestures } from './gestures.ts'
import { HeldTimeline } from './held-timeline.ts'
import type { DayScale } from './lane-signs.ts'
import { isSameRow, layOutMonthRow } from './month-row.ts'
import { createOwnTasks } from './own-tasks.ts'
import { watchPointer } from './pointer.ts'
import { addSpanBars } from './span-bars.ts'
import { reachOf, roomNow, stripViewportOf, viewIncluding } from './strip-viewport.ts'
import { createStripData } from './strip-data.ts'
import { STRIP_OPTIONS } from './strip-options.ts'
import { createStripPicture } from './strip-picture.ts'
import { stripTypeOf } from './text-width.ts'
import type { TimelineEvents, TimelineScene } from './timeline-scene.ts'
import { addTurningSigns } from './turning-signs.ts'
import { watchRoom } from './watch-room.ts'
import './timeline.css'
import './timeline-items.css'
import './timeline-lines.css'
import './timeline-spans.css'

const NARROWEST_VIEW = 5
const DAY = toMilliseconds(1)
const REDRAWN_FOR = ['items', 'plan', 'lanes', 'window', 'turningPoints', 'chosenSeal', 'corner'] as const

type Create = (host: HTMLElement, events: TimelineEvents, first: TimelineScene) => Widget<TimelineScene>

/** The strip of days, drawn by vis-timeline. Its picture is hidden from screen readers: a list says the same. */
export const createVisTimeline: Create = (host, events, first) => {
  const onFail = (error: unknown) => {
    host.replaceChildren()
    events.onFail(error)
  }
  try {
    return start(host, { ...events, onFail }, first)
  } catch (error) {
    onFail(error)
    return { render: () => undefined, destroy: () => undefined }
  }
}

const start: Create = (host, events, first) => {
  let scene = first
  let view = first.view
  let laidOut = { width: 0, height: 0 }
  let reach = first.view
  host.classList.add('strip')
  host.dataset['widget'] = 'timeline'
  host.setAttribute('aria-hidden', 'true')
  let type = stripTypeOf(host)
  const { width } = roomNow(host, type)
  let perDay = width / (view.to + 1 - view.from)
  let lastScale: DayScale = {
    x: (day) => (day - first.view.from) * perDay,
    width,
    line: type.line,
    measure: type.measure,
  }
  let months = layOutMonthRow(first, lastScale)
  const picture = createStripPicture(first.frame)
  // to make and to draw all of it would hold the page up
  const tasks = createOwnTasks(events.onFail)
  const data = createStripData(picture)
  const timeline: HeldTimeline = new HeldTimeline(host, data.rows, data.groups, {
    ...STRIP_OPTIONS,
    start: toMilliseconds(view.from),
    end: toMilliseconds(view.to + 1),
    min: toMilliseconds(first.frame.from),
    max: toMilliseconds(first.frame.to + 1),
    zoomMin: NARROWEST_VIEW * DAY,
    zoomMax: (first.frame.to + 1 - first.frame.from) * DAY,
    timeAxis: axisStep(perDay),
    format: {
      minorLabels: (date) => textOnAxis(fromMilliseconds(date.valueOf())),
      majorLabels: (date) => months.monthName(date.valueOf()),
    },
  })
  const viewport = stripViewportOf(timeline, host, () => type)
  const lines = addDayLines(timeline, host, first)
  const turns = addTurningSigns(host)
  const bands = addDayBands(host)
  const flag = addAsOfFlag(host)
  const bars = addSpanBars(host, { viewport, sceneNow: () => scene, onSpan: (...moved) => events.onSpan?.(...moved) })
  const hints = addAxisHints(host, viewport, () => scene)

  timeline.on('rangechange', () => {
    look(viewport.scale())
    const { from, to } = viewport.view()
    if (picture.drawn() !== scene.items && (from < reach.from || to > reach.to)) layOut()
  })
  timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
    settle()
    const now = viewport.view()
    if (!byUser || (now.from === view.from && now.to === view.to)) return
    view = now
    events.onView?.(now)
  })
  timeline.on('changed', () => {
    viewport.measure()
    if (viewport.width() !== laidOut.width || viewport.height() !== laidOut.height) layOut()
    if (host.dataset['ready'] !== undefined) return
    host.dataset['ready'] = 'true'
    events.onReady?.()
  })
  const pointer = watchPointer(host, {
    layoutOf: picture.layoutOf,
    areaOf: (lane) => picture.elementOf(lane).closest('.vis-group')?.getBoundingClientRect(),
    sceneNow: () => scene,
    drawnNow: picture.drawn,
    onSelect: events.onSelect,
  })
  const gestures = watchGestures(host, {
    viewport,
    isOnFlag,
    sceneNow: () => scene,
    onAsOf: (day) => {
      lines.placeAsOf(day)
      flag.place(day, viewport.scale(), scene.words, textOnAxis)
      events.onAsOf?.(day)
    },
    onDraw: hints.draw,
    onAxis: hints.hint,
    onWindow: (days) => events.onWindow?.(days),
  })
  // first, so that it is drawn once
  if (host.offsetWidth === 0) layOut()
  else tasks.add(layOut)
  tasks.add(() => {
    timeline.begin()
  })
  const stopWatching = watchRoom(host, setAnew)

  return {
    render: (next) => {
      const last = scene
      scene = next
      if (next.view !== last.view && (next.view.from !== view.from || next.view.to !== view.to)) goTo(next.view)
      if (next.asOf !== last.asOf || next.documentDay !== last.documentDay) {
        lines.place(next)
        flag.place(next.asOf, viewport.scale(), next.words, textOnAxis)
      }
      if (next.asOf !== last.asOf) reveal(next.asOf, next.asOf)
      if (next.spans !== last.spans) bars.place(next, viewport.scale())
      const isRedrawn = REDRAWN_FOR.some((field) => next[field] !== last[field])
      if (!isRedrawn && next.spans.length === last.spans.length) return
      layOutWithAxis()
      if (chosenIn(last)?.id !== chosenIn(next)?.id) revealChosen()
    },
    destroy: () => {
      tasks.cancel()
      stopWatching()
      pointer.destroy()
      gestures.destroy()
      hints.destroy()
      bars.destroy()
      timeline.destroy()
      host.replaceChildren()
      host.classList.remove('strip', 'strip-over-item', 'strip-has-choice')
      host.removeAttribute('aria-hidden')
      delete host.dataset['ready']
    },
  }

  function textOnAxis(day: Day): string {
    const { monthName } = months
    return axisText(day, { scale: lastScale, marked: scene.documentDay, monthName, namesOf: scene.words.month })
  }
  function settle() {
    viewport.measure()
    layOut()
    timeline.writeAxis()
  }
  /** The available room or the font has changed. */
  function setAnew(hasNewLetters: boolean) {
    if (hasNewLetters) {
      // else what has been measured stays so
      type = stripTypeOf(host)
      picture.forget()
    }
    // first, so that it is drawn once; and at once, or signs and bands would stand on other days than the axis
    viewport.foresee()
    layOut()
    if (hasNewLetters) timeline.redraw()
    timeline.drawNow()
  }
  /** The library writes its axis only when it draws: names of months give way to what has come to stand beside them. */
  function layOutWithAxis() {
    const before = months
    layOut()
    if (!isSameRow(before, months)) timeline.writeAxis()
  }
  function look(now: DayScale) {
    const before = axisStep(perDay).step
    perDay = now.x(1) - now.x(0)
    lastScale = now
    months = layOutMonthRow(scene, now)
    lines.keepInSight(months, now.x(scene.documentDay + 0.5))
    turns.place(scene.turningPoints, now, months)
    bars.place(scene, now)
    bands.place(scene, now)
    flag.place(scene.asOf, now, scene.words, textOnAxis)
    if (axisStep(perDay).step !== before) timeline.setOptions({ timeAxis: axisStep(perDay) })
  }
  function layOut() {
    const now = viewport.scale()
    laidOut = { width: now.width, height: viewport.height() }
    look(now)
    reach = reachOf(viewport.view())
    // the line under each lane takes a pixel
    const room = laidOut.height - scene.lanes.length - bars.heightOf(scene, now)
    picture.show(scene, now, { reach, perDay, room, typeKey: type.key })
    host.classList.toggle(
      'strip-has-choice',
      scene.items.some(({ lit, selected }) => lit || selected),
    )
    data.update(scene)
  }
  function goTo(next: TimeWindow) {
    view = next
    const animation = scene.motion === 'ease' && { duration: 300, easingFunction: 'easeInOutQuad' as const }
    timeline.setWindow(toMilliseconds(next.from), toMilliseconds(next.to + 1), { animation })
  }
  function chosenIn({ items }: TimelineScene) {
    return items.find((item) => item.selected)
  }
  /** Brings days into view. */
  function reveal(from: Day, to: Day) {
    const before = viewport.view()
    const after = viewIncluding({ from, to }, before, scene.frame)
    if (after === before) return
    goTo(after)
    events.onView?.(after)
  }
  function revealChosen() {
    // it may be drawn in a bundle, on the day on which it began
    const chosen = picture.drawn().find((item) => item.selected) ?? chosenIn(scene)
    if (chosen !== undefined) reveal(chosen.from, chosen.to)
  }
}
