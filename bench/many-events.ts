import { type Day, toIsoDay } from '#src/domain/day.ts'
import type { Event, Lesson } from '#src/domain/lesson.ts'
import type { EventId } from '#src/domain/ref.ts'
import type { TimeWindow } from '#src/domain/span.ts'

const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'ma', 'ne', 'po', 'ri', 'su', 'ta', 'vo', 'wi', 'za']
/** Days by which a repetition may stand from the event that it repeats. */
const SPREAD = 20
/** Fields of an event, at any depth, that hold a day. */
const DAYS = new Set(['from', 'to', 'knownOn'])

/**
 * A lesson with `count` events in place of its own, always the same for the same seed. Each repeats the structure of a
 * real one: lane, importance, length in days and in words, links and sources. Its words are invented and mean nothing.
 * Whatever named a real event names that event's first repetition.
 */
export function withManyEvents(lesson: Lesson, count: number, seed = 1): Lesson {
  const random = randomFrom(seed)
  const { events, ...rest } = lesson
  const made = Array.from({ length: count }, (_, number) => {
    const event = events[number % events.length]
    if (event === undefined) throw new Error('a lesson without events cannot be repeated')
    return repeated(event, number)
  })
  const firstOf = new Map(events.map(({ id }, number) => [id as string, idOf(number)]))
  const text = JSON.stringify({ ...rest, events: made }).replaceAll(/event:[a-z0-9-]+/g, (id) => firstOf.get(id) ?? id)
  return JSON.parse(text) as Lesson

  function repeated(event: Event, number: number): Event {
    const { from, to } = event.when
    const by = shiftWithin(lesson.frame, from ?? to, to ?? from, Math.round((random() * 2 - 1) * SPREAD))
    const first = from ?? to
    const copy = changed(event, by) as Event
    return {
      ...copy,
      id: idOf(number),
      headline: `Made event ${number + 1}: ${invented(event.headline)}`,
      when: { ...copy.when, edtf: first === null ? '' : toIsoDay(first + by) },
    }
  }
  /** Days moved, and sentences replaced; ids and other single words stay. */
  function changed(value: unknown, by: number, key = ''): unknown {
    if (typeof value === 'number') return DAYS.has(key) ? value + by : value
    if (typeof value === 'string') return value.includes(' ') ? invented(value) : value
    if (Array.isArray(value)) return value.map((each) => changed(each, by))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, by, name)]))
  }
  /** As many words as the text has, of one to three syllables. */
  function invented(text: string): string {
    const words = text.split(/\s+/).map(() => {
      const length = 1 + Math.floor(random() * 3)
      return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
    })
    return words.join(' ')
  }
}

function idOf(number: number): EventId {
  return `event:made-${number + 1}`
}

/** The shift, or as much of it as leaves both ends in the frame. */
function shiftWithin(frame: TimeWindow, from: Day | null, to: Day | null, by: number): number {
  const least = frame.from - (from ?? frame.from)
  const most = frame.to - (to ?? frame.to)
  return least > most ? 0 : Math.min(Math.max(by, least), most)
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
