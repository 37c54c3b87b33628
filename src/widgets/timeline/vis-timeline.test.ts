// @vitest-environment jsdom
import type * as Library from 'vis-timeline/esnext'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { timelineItem } from '#tests/support/timeline-item.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'
import { createVisTimeline } from './vis-timeline.ts'
import { timelineWords } from '#src/features/timeline/timeline-words.ts'
import { words } from '#tests/support/english.ts'

// jsdom draws no items, so only the calls to the library are looked at here
const library = vi.hoisted((): { made: FakeTimeline[]; isBroken: boolean } => ({ made: [], isBroken: false }))
vi.hoisted(vi.resetModules) // tests share their modules: another may have loaded the strip with the library itself
type Span = { start: number; end: number }
type Rows = { get: () => Record<string, unknown>[]; update: (rows: unknown) => void }
type FakeTimeline = {
  readonly rows: Rows
  readonly groups: Rows
  readonly options: Library.TimelineOptions
  readonly calls: unknown[][]
  readonly window: { readonly start: Date }
  readonly tell: (event: string, payload: unknown) => void
}
vi.mock('vis-timeline/esnext', () => ({
  Timeline: class {
    calls: unknown[][] = []
    handlers = new Map<string, (payload: unknown) => void>()
    window: { start: Date; end: Date }
    rows: Rows
    groups: Rows
    options: Span
    constructor(host: HTMLElement, rows: Rows, groups: Rows, options: Span) {
      if (library.isBroken) throw new Error('cannot draw')
      const centre = document.createElement('div')
      centre.className = 'vis-panel vis-center'
      host.append(centre)
      this.rows = rows
      this.groups = groups
      this.options = options
      this.window = { start: new Date(options.start), end: new Date(options.end) }
      Object.assign(this, { range: {}, timeAxis: {}, dom: { root: document.createElement('div') } })
      library.made.push(this)
    }
    on(event: string, handler: (payload: unknown) => void) {
      this.handlers.set(event, handler)
    }
    tell(event: string, payload: unknown) {
      this.handlers.get(event)?.(payload)
    }
    getWindow = () => this.window
    setWindow(start: number, end: number, options: unknown) {
      this.window = { start: new Date(start), end: new Date(end) }
      this.calls.push(['setWindow', start, end, options])
      this.tell('rangechanged', { byUser: false })
    }
    setCustomTime = (time: number, id: string) => this.calls.push(['setCustomTime', time, id])
    addCustomTime = () => undefined
    setCustomTimeTitle = () => undefined
    setCustomTimeMarker = () => undefined
    setOptions = () => undefined
    redraw = () => undefined
    _redraw() {
      // draws nothing
    }
    destroy = () => this.calls.push(['destroy'])
  },
}))

const day = (iso: string) => parseIsoDay(iso)!
const item = (name: string, iso: string, more: Partial<TimelineItem> = {}) =>
  timelineItem(name, { lane: 'north', from: day(iso), ...more })
const items = [item('a', '1921-03-08'), item('b', '1921-03-10', { to: day('1921-03-12') })]
const scene: TimelineScene = {
  lanes: [{ id: 'north', title: 'North' }],
  items,
  plan: items,
  corner: 0,
  frame: { from: day('1921-03-01'), to: day('1921-04-30') },
  view: { from: day('1921-03-04'), to: day('1921-03-20') },
  asOf: day('1921-03-09'),
  window: null,
  documentDay: day('1921-03-09'),
  documentDayLabel: 'the letter',
  spans: [],
  spanReach: { from: day('1921-02-01'), to: day('1921-12-01') },
  turningPoints: [],
  chosenSeal: null,
  motion: 'jump',
  words: timelineWords(words, 'all', () => ''),
}
const events = { onSelect: vi.fn(), onView: vi.fn(), onAsOf: vi.fn(), onFail: vi.fn() }
function create(first: TimelineScene = scene) {
  const host = document.createElement('div')
  const widget = createVisTimeline(host, events, first)
  return { host, widget, timeline: library.made.at(-1)! }
}

/** The boxes of the only lane's picture. */
function signsOf({ rows }: FakeTimeline): HTMLElement[] {
  const { picture } = rows.get().find(({ id }) => id === 'lane north') as { picture: HTMLElement }
  return [...picture.children] as HTMLElement[]
}

afterAll(vi.resetModules)
beforeEach(() => {
  library.made.length = 0
  library.isBroken = false
  vi.clearAllMocks()
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

test('days reach the library as milliseconds of UTC', () => {
  const { timeline } = create()
  const { start, end } = timeline.rows.get().find(({ id }) => id === 'lane north')!
  expect([start, end]).toEqual([Date.UTC(1921, 2, 1), Date.UTC(1921, 4, 1)])
})

test("the line of the document crosses the middle of its day, the as-of handle stands at its day's end", () => {
  const { timeline } = create()
  expect(timeline.calls).toEqual(
    expect.arrayContaining([
      ['setCustomTime', Date.UTC(1921, 2, 9, 12), 'strip-document'],
      ['setCustomTime', Date.UTC(1921, 2, 10), 'strip-as-of'],
    ]),
  )
})

test('a pan by hand is reported once, a move by the scene never', () => {
  const { widget, timeline } = create()
  widget.render({ ...scene, view: { from: day('1921-03-10'), to: day('1921-03-20') } })
  expect(events.onView).not.toHaveBeenCalled()
  timeline.tell('rangechanged', { byUser: true })
  expect(events.onView).not.toHaveBeenCalled()
  timeline.calls.length = 0
  Object.assign(timeline, { window: { start: new Date(Date.UTC(1921, 2, 11)), end: new Date(Date.UTC(1921, 2, 21)) } })
  timeline.tell('rangechanged', { byUser: false })
  expect(events.onView).not.toHaveBeenCalled()
  Object.assign(timeline, { window: { start: new Date(Date.UTC(1921, 2, 12)), end: new Date(Date.UTC(1921, 2, 22)) } })
  timeline.tell('rangechanged', { byUser: true })
  const seen = { from: day('1921-03-12'), to: day('1921-03-21') }
  expect(events.onView.mock.calls).toEqual([[seen]])
  widget.render({ ...scene, view: seen })
  expect(timeline.calls).toEqual([])
})

test('moves jump or ease as the scene says', () => {
  const { widget, timeline } = create()
  const animations = () => timeline.calls.filter(([name]) => name === 'setWindow').map((call) => call[3])
  widget.render({ ...scene, view: { from: day('1921-03-10'), to: day('1921-03-20') } })
  widget.render({ ...scene, motion: 'ease', view: { from: day('1921-03-11'), to: day('1921-03-21') } })
  expect(animations()).toEqual([
    { animation: false },
    { animation: expect.objectContaining({ duration: 300 }) as unknown },
  ])
})

test('an event stands in its lane from the beginning of its first day to the end of its last', () => {
  const { timeline } = create()
  const [, sign] = signsOf(timeline)
  // 10 to 12 March, of 61 days from 1 March
  expect(parseFloat(sign!.style.left)).toBeCloseTo((9 / 61) * 100)
  expect(parseFloat(sign!.style.width)).toBeCloseTo((3 / 61) * 100)
})

test('a choice draws only the signs that differ, and asks nothing of the library', () => {
  const { widget, timeline } = create()
  const update = vi.spyOn(timeline.rows, 'update')
  const before = signsOf(timeline).map((sign) => sign.firstChild)
  widget.render({ ...scene, items: [scene.items[0]!, { ...scene.items[1]!, selected: true }] })
  const after = signsOf(timeline).map((sign) => sign.firstChild)
  expect(after.map((sign, place) => sign === before[place])).toEqual([true, false])
  expect(signsOf(timeline)[1]).toHaveClass('strip-selected')
  expect(update.mock.calls.flat(2)).toEqual([])
  widget.render({ ...scene, items: [scene.items[0]!] })
  expect(signsOf(timeline)).toHaveLength(1)
})

test('lanes taken out and put back keep the order of the scene', () => {
  const [north, middle, south] = ['north', 'middle', 'south'].map((id) => ({ id, title: id }))
  const { widget, timeline } = create({ ...scene, lanes: [north!, middle!, south!] })
  const drawnOrder = () =>
    timeline.groups
      .get()
      .sort((a, b) => Number(a['order']) - Number(b['order']))
      .map(({ id }) => id)
  widget.render({ ...scene, lanes: [middle!, south!] })
  widget.render({ ...scene, lanes: [south!] })
  widget.render({ ...scene, lanes: [middle!, south!] })
  expect(drawnOrder()).toEqual(['middle', 'south'])
  widget.render({ ...scene, lanes: [north!, middle!, south!] })
  expect(drawnOrder()).toEqual(['north', 'middle', 'south'])
})

test('a turning point that grows with the days asks nothing of the library', () => {
  const days = { from: day('1921-03-08'), to: day('1921-03-09') }
  const { host, widget, timeline } = create({ ...scene, turningPoints: [{ label: 'Told', days, later: true }] })
  const update = vi.spyOn(timeline.rows, 'update')
  const count = timeline.rows.get().length
  widget.render({ ...scene, turningPoints: [{ label: 'Told', days: { ...days, to: days.to + 1 }, later: false }] })
  expect(host.querySelector('.strip-turn')).not.toHaveClass('strip-turn-later')
  expect(update).not.toHaveBeenCalled()
  expect(timeline.rows.get()).toHaveLength(count)
})

test('an as-of day out of view is brought into sight', () => {
  const { widget } = create()
  widget.render({ ...scene, asOf: day('1921-03-15') })
  expect(events.onView).not.toHaveBeenCalled()
  widget.render({ ...scene, asOf: day('1921-04-10') })
  const { from, to } = events.onView.mock.calls[0]![0] as { from: number; to: number }
  expect(from <= day('1921-04-10') && day('1921-04-10') <= to).toBe(true)
})

test('a newly chosen event outside the view is brought into sight', () => {
  const { widget, timeline } = create()
  const more = [...scene.items, item('c', '1921-04-20', { selected: true })]
  widget.render({ ...scene, items: more, plan: more })
  timeline.tell('changed', undefined)
  const { from, to } = events.onView.mock.calls[0]![0] as { from: number; to: number }
  expect(from <= day('1921-04-20') && day('1921-04-20') <= to).toBe(true)
  expect(to - from).toBe(scene.view.to - scene.view.from)
})

test('of many events, the days on which a newly chosen one is drawn are brought into sight', () => {
  const { widget, timeline } = create()
  const long = item('long', '1921-03-02', { to: day('1921-03-06') })
  const many = [long, ...Array.from({ length: 200 }, (_, number) => item(`other-${number}`, '1921-03-08'))]
  widget.render({ ...scene, items: many })
  expect(timeline.window.start.valueOf()).toBe(Date.UTC(1921, 2, 4))
  widget.render({ ...scene, items: many.map((each) => ({ ...each, selected: each.id === long.id })) })
  expect(timeline.window.start.valueOf()).toBeLessThanOrEqual(Date.UTC(1921, 2, 2))
})

test('the picture is hidden from screen readers, and nothing is left after the end', () => {
  const { host, widget, timeline } = create()
  expect(host).toHaveAttribute('aria-hidden', 'true')
  widget.destroy()
  expect(timeline.calls.at(-1)).toEqual(['destroy'])
  expect(host).toBeEmptyDOMElement()
  expect(host).not.toHaveClass('strip')
})

test('a failure is told, not thrown', () => {
  library.isBroken = true
  const host = document.createElement('div')
  const widget = createVisTimeline(host, events, scene)
  expect(events.onFail).toHaveBeenCalledOnce()
  widget.render(scene)
  widget.destroy()
})
