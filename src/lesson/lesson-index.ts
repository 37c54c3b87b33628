import { groupBy } from '#src/domain/group-by.ts'
import type { Entity, EntityOf, Event, Lesson, Recommendation, TurningPoint } from '#src/domain/lesson.ts'
import type { Front } from '#src/domain/shapes.ts'
import type * as Id from '#src/domain/ref.ts'
import { KINDS, KIND_NAMES, type Kind, SHAPE_KINDS } from '#src/domain/kinds.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import type { Day } from '#src/domain/day.ts'
import { outgoingRefs } from './outgoing-refs.ts'

/** Lookups over one lesson, made once. */
export type LessonIndex = {
  readonly lesson: Lesson
  readonly has: (ref: Ref) => boolean
  readonly find: <K extends Kind>(ref: Ref<K>) => EntityOf<K> | undefined
  /** By first day, then in the authored order; undated last. */
  readonly eventsByDay: readonly Event[]
  /** All entities that refer to this one or are referred to by it. A recommendation and its passage share theirs. */
  readonly neighbours: (ref: Ref) => ReadonlySet<Ref>
  /** What a selection highlights: the thing itself, its counterpart, and its neighbours. */
  readonly litBy: (ref: Ref) => ReadonlySet<Ref>
  /** The recommendation whose text this passage is. */
  readonly recommendationOf: (passage: Id.PassageId) => Recommendation | undefined
  /** Numbers of the recommendations whose outcome includes the event: it carries their seals. */
  readonly sealsOf: (event: Id.EventId) => readonly number[]
  /** Events whose authored list of shapes contains this one. */
  readonly eventsNaming: (shape: Id.ShapeId) => readonly Event[]
  /** The important events that begin on the days of a turning point. */
  readonly eventsOfTurn: (point: TurningPoint) => readonly Event[]
  /** The main front that holds on a day: the last one on or before it. */
  readonly frontOn: (day: Day) => Front | undefined
}

export function indexLesson(lesson: Lesson): LessonIndex {
  const byRef = new Map<Ref, Entity>(allEntities(lesson).map((entity) => [entity.id, entity]))
  const recommendationByPassage = new Map(lesson.recommendations.map((each) => [each.passage, each]))
  const edges = collectEdges(byRef)
  const seals = collectSeals(lesson)
  const mainFronts = lesson.fronts.filter((front) => front.part === 'main').sort((a, b) => a.day - b.day)
  const naming = groupBy(
    lesson.events.flatMap((event) => event.shapes.map((shape) => ({ shape, event }))),
    ({ shape }) => shape,
  )
  const lit = new Map<Ref, ReadonlySet<Ref>>()

  const twinOf = (ref: Ref): Ref | undefined => {
    if (isRefOf('passage', ref)) return recommendationByPassage.get(ref)?.id
    if (isRefOf('recommendation', ref)) return (byRef.get(ref) as Recommendation | undefined)?.passage
    return undefined
  }
  const neighbours = (ref: Ref): ReadonlySet<Ref> => {
    const twin = twinOf(ref)
    const own = edges.get(ref) ?? NOTHING
    return twin === undefined ? own : new Set([...own, ...(edges.get(twin) ?? NOTHING)])
  }
  const litBy = (ref: Ref): ReadonlySet<Ref> => {
    const known = lit.get(ref)
    if (known !== undefined) return known
    const all = new Set([ref, ...neighbours(ref)])
    for (const each of [...all]) {
      const twin = twinOf(each)
      if (twin !== undefined) all.add(twin)
    }
    lit.set(ref, all)
    return all
  }
  return {
    lesson,
    has: (ref) => byRef.has(ref),
    find: <K extends Kind>(ref: Ref<K>) => byRef.get(ref),
    eventsByDay: [...lesson.events].sort((a, b) => (a.when.from ?? Infinity) - (b.when.from ?? Infinity)),
    neighbours,
    litBy,
    recommendationOf: (passage) => recommendationByPassage.get(passage),
    sealsOf: (event) => seals.get(event) ?? NO_SEALS,
    eventsNaming: (shape) => naming.get(shape)?.map(({ event }) => event) ?? NO_EVENTS,
    eventsOfTurn: ({ days }) =>
      lesson.events.filter(
        ({ importance, when }) =>
          importance === 1 && when.from !== null && when.from >= days.from && when.from <= days.to,
      ),
    frontOn: (day) => mainFronts.findLast((front) => front.day <= day),
  }
}

const NOTHING: ReadonlySet<Ref> = new Set()
const NO_SEALS: readonly number[] = []
const NO_EVENTS: readonly Event[] = []

/** Every entity of a lesson, kind by kind. */
export function allEntities(lesson: Lesson): readonly Entity[] {
  return KIND_NAMES.flatMap<Entity>((kind) => lesson[KINDS[kind].collection])
}

/** Undirected: a reference makes both ends neighbours. */
function collectEdges(byRef: ReadonlyMap<Ref, Entity>): Map<Ref, Set<Ref>> {
  const edges = new Map<Ref, Set<Ref>>()
  const join = (a: Ref, b: Ref) => {
    const known = edges.get(a)
    if (known === undefined) edges.set(a, new Set([b]))
    else known.add(b)
  }
  for (const [ref, entity] of byRef) {
    for (const other of outgoingRefs(entity)) {
      if (other === ref) continue
      join(ref, other)
      join(other, ref)
    }
  }
  return edges
}

function collectSeals(lesson: Lesson): Map<Ref, number[]> {
  const seals = new Map<Ref, number[]>()
  for (const { number, outcome } of lesson.recommendations) {
    for (const event of outcome.events) seals.set(event, [...(seals.get(event) ?? []), number])
  }
  return seals
}

/** Whether it has a geometry other than a point. */
export function isShape(ref: Ref): ref is Id.ShapeId {
  return SHAPE_KINDS.some((kind) => isRefOf(kind, ref))
}

/** Whether the map draws it only on its days, and may have to hide it. */
export function isDatedSign(ref: Ref): boolean {
  return isShape(ref) || isRefOf('unit', ref)
}
