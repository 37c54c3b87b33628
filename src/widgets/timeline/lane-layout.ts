import {
  type LaneBox,
  LINE,
  type LabelOption,
  type DayScale,
  type LabelSide,
  type LaneSign,
  toLaneSign,
} from './lane-signs.ts'
import type { TimelineItem } from './timeline-scene.ts'

/** Where an item's sign stands in its lane, and where its headline is written, if it is. */
export type PlacedItem = {
  readonly top: number
  readonly height: number
  readonly label: LabelSide | null
  /** How far the headline stands from its anchor; see LabelOption. */
  readonly offset: number
  /** How far below the sign's top the headline's line begins. */
  readonly drop: number
  /** No room was free: the headline of the chosen item lies over its neighbours. */
  readonly over: boolean
  /** What a pointer can meet, in pixels of the lane. */
  readonly boxes: readonly LaneBox[]
}
export type LaneLayout = { readonly height: number; readonly places: ReadonlyMap<string, PlacedItem> }

type PackedSign = { readonly sign: LaneSign; readonly top: number; readonly option: LabelOption | null }
type Strategy = { readonly order: (a: LaneSign, b: LaneSign) => number; readonly sides: readonly LabelSide[] }

const byStart = (a: LaneSign, b: LaneSign) => a.left - b.left
const byEnd = (a: LaneSign, b: LaneSign) => b.right - a.right
const longestFirst = (a: LaneSign, b: LaneSign) => b.right - b.left - (a.right - a.left)
const STRATEGIES: readonly Strategy[] = [byStart, byEnd, longestFirst].flatMap((order) => [
  { order, sides: ['inside', 'left', 'right'] },
  { order, sides: ['inside', 'right', 'left'] },
])

const moved = (box: LaneBox, top: number): LaneBox => ({ ...box, top: box.top + top, bottom: box.bottom + top })
/** Whether the box, moved down by `top`, lies over the other. */
const meetsAt = (top: number, a: LaneBox, b: LaneBox) =>
  a.left < b.right && a.right > b.left && a.top + top < b.bottom && a.bottom + top > b.top
const meets = (a: LaneBox, b: LaneBox) => meetsAt(0, a, b)

/** The row of each item, and on which side room is kept there for a headline that must be written. */
export type Packing = ReadonlyMap<string, { readonly top: number; readonly side: LabelSide | null }>

/**
 * Rows depend on the days, the scale and the as-of day, never on what is chosen: choosing a thing moves no sign, it
 * only decides which headlines are written.
 */
export function packLane(items: readonly TimelineItem[], scale: DayScale): Packing {
  const signs = items.map((item) => toLaneSign({ ...item, selected: false }, scale))
  const rows = STRATEGIES.map((strategy) => pack(signs, strategy)).reduce((a, b) => (heightOf(b) < heightOf(a) ? b : a))
  return new Map(rows.map(({ sign, top, option }) => [sign.item.id, { top, side: option?.side ?? null }]))
}

export function layOutLane(
  items: readonly TimelineItem[],
  scale: DayScale,
  packing: Packing = packLane(items, scale),
): LaneLayout {
  const rows = items.map((item): PackedSign => {
    const sign = toLaneSign(item, scale)
    const { top = 0, side = null } = packing.get(item.id) ?? {}
    return { sign, top, option: sign.options.find((option) => option.side === side) ?? null }
  })
  const height = Math.max(heightOf(rows), LINE)
  return { height, places: write(rows, height) }
}

/** What came later stays silent until it is asked for, except where the story turns. */
const isSilenced = ({ status, turning }: TimelineItem) => status === 'later' && !turning
/** The story cannot be told without it. */
const mustSpeak = ({ item, options }: LaneSign) => item.importance === 1 && !isSilenced(item) && options.length > 0

/** First fit from the top: signs whose headlines must be written, then the larger ones, then the small ones. */
function pack(signs: readonly LaneSign[], { order, sides }: Strategy): PackedSign[] {
  const taken: LaneBox[] = []
  const isFreeAt = (top: number, box: LaneBox) => !taken.some((other) => meetsAt(top, box, other))
  const rank = (sign: LaneSign) => (mustSpeak(sign) ? 0 : sign.height === LINE ? 1 : 2)
  return signs
    .toSorted((a, b) => rank(a) - rank(b) || order(a, b))
    .map((sign): PackedSign => {
      const bySide = sides.flatMap((side) => sign.options.filter((option) => option.side === side))
      const wanted = mustSpeak(sign) ? bySide : [null]
      for (let top = 0; ; top++) {
        if (!sign.boxes.every((box) => isFreeAt(top, box))) continue
        const option = wanted.find((each) => each === null || isFreeAt(top, each.box))
        if (option === undefined) continue
        taken.push(...sign.boxes.map((box) => moved(box, top)))
        if (option !== null) taken.push(moved(option.box, top))
        return { sign, top, option }
      }
    })
}

function heightOf(rows: readonly PackedSign[]): number {
  return rows.reduce((height, { sign, top }) => Math.max(height, top + sign.height), 0)
}

/** Who may speak first where headlines compete for room. */
function urgency({ item }: LaneSign): number {
  if (item.selected) return 0
  if (item.lit) return 1
  return isSilenced(item) ? 9 : item.importance + 1
}

const SILENT = 4

function write(rows: readonly PackedSign[], height: number): Map<string, PlacedItem> {
  const own = new Map(rows.map((row) => [row, row.sign.boxes.map((box) => moved(box, row.top))]))
  const texts: LaneBox[] = []
  const places = new Map<string, PlacedItem>()
  for (const row of rows.toSorted((a, b) => urgency(a.sign) - urgency(b.sign))) {
    const { sign, top } = row
    const isFree = (text: LaneBox) =>
      !texts.some((other) => meets(text, other)) &&
      !rows.some((other) => other !== row && own.get(other)?.some((box) => meets(text, box)))
    // at the lane's edge the line of a small sign moves inward
    const textOf = ({ box }: LabelOption) => moved(box, clamp(box.top + top, 0, height - LINE) - box.top)
    const wanted = (each: LabelOption) => Number(each.side === row.option?.side)
    const options = sign.options.toSorted((a, b) => wanted(b) - wanted(a))
    const free = urgency(sign) < SILENT ? options.find((each) => isFree(textOf(each))) : undefined
    const forced = free === undefined && sign.item.selected ? options[0] : undefined
    const chosen = free ?? forced
    const text = chosen === undefined ? [] : [textOf(chosen)]
    texts.push(...text)
    places.set(sign.item.id, {
      top,
      height: sign.height,
      label: chosen?.side ?? null,
      offset: chosen?.offset ?? 0,
      drop: (text[0]?.top ?? top) - top,
      over: forced !== undefined,
      boxes: [...(own.get(row) ?? []), ...text],
    })
  }
  return places
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** The item nearest to a point of the lane, within a reach that makes every mark at least 24 pixels wide. */
export function findAt(layout: LaneLayout, x: number, y: number, reach = 6): string | null {
  let found: string | null = null
  let least = reach
  for (const [id, { boxes }] of layout.places) {
    for (const box of boxes) {
      const distance = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
      if (distance <= least && (distance < least || found === null)) {
        least = distance
        found = id
      }
    }
  }
  return found
}
