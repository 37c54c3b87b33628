import type { Day } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'

/** More events than this are neither drawn nor read one by one. */
const MOST = 150
/** Pixels needed for a number with two digits, and with three. */
const ROOM = { two: 15, three: 22 } as const

/** The days that the strip draws, and pixels per day. */
export type VisibleDays = { readonly reach: TimeWindow; readonly perDay: number }

/** Whether every event of the whole lesson has its own sign at every scale. */
export function isDrawnEach({ plan, items }: Pick<TimelineScene, 'plan' | 'items'>): boolean {
  return Math.max(plan.length, items.length) <= MOST
}

/**
 * The items to draw. A lesson with many events shows how many began on each day, lane by lane, until few enough days
 * are in view to tell events apart. If a day is narrower than its number, several days share one. What is out of reach
 * is left out.
 */
export function drawnItems(scene: TimelineScene, { reach, perDay }: VisibleDays): readonly TimelineItem[] {
  if (isDrawnEach(scene)) return scene.items
  const near = scene.items.filter(({ from, to }) => from <= reach.to && to >= reach.from)
  if (near.length <= MOST) return near
  const narrow = bundlesOf(near, Math.ceil(ROOM.two / perDay))
  const isCrowded = narrow.some(({ members }) => members.length > 99)
  const bundles = isCrowded ? bundlesOf(near, Math.ceil(ROOM.three / perDay)) : narrow
  return bundles.map((bundle) => toItem(bundle, scene.frame))
}

/** The event that clicking an item selects: in a bundle the one after the selected one, so that each can be reached. */
export function itemToSelect(
  { id, members = [id] }: TimelineItem,
  chosen: TimelineItem['id'] | undefined,
): TimelineItem['id'] {
  const place = chosen === undefined ? -1 : members.indexOf(chosen)
  return members[(place + 1) % members.length] ?? id
}

/** What the note of an item says besides its headline: of a bundle how many events began, and when. */
export function noteOf(
  { id, members }: TimelineItem,
  { items, words }: Pick<TimelineScene, 'items' | 'words'>,
): string {
  if (members === undefined) return words.note(id)
  const bundled = new Set(members)
  const starts = items.filter((item) => bundled.has(item.id)).map(({ from }) => from)
  return words.bundle(Math.min(...starts), Math.max(...starts), members.length)
}

type Bundle = { readonly from: Day; readonly to: Day; readonly members: TimelineItem[] }

/** Counted from a fixed day, so that panning does not move events between bundles. */
function bundlesOf(items: readonly TimelineItem[], days: number): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const item of items) {
    const from = Math.floor(item.from / days) * days
    const key = `${item.lane} ${from} ${item.status}`
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { from, to: from + days - 1, members: [item] })
    else known.members.push(item)
  }
  return [...bundles.values()]
}

function toItem({ from, to, members }: Bundle, frame: TimeWindow): TimelineItem {
  const chosen = members.find((item) => item.selected)
  return {
    ...(members[0] as TimelineItem),
    members: members.map((item) => item.id),
    from: Math.max(from, frame.from),
    to: Math.min(to, frame.to),
    fromUncertain: false,
    toUncertain: false,
    doubtSign: '',
    disputed: false,
    importance: 2,
    goesOn: false,
    label: chosen?.label ?? '',
    shortLabel: chosen?.shortLabel ?? '',
    seals: [...new Set(members.flatMap((item) => item.seals))].sort((a, b) => a - b),
    tinted: members.some((item) => item.tinted),
    lit: members.some((item) => item.lit),
    selected: chosen !== undefined,
  }
}
