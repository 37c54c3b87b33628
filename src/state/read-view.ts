import { MAX_ZOOM, MIN_ZOOM } from '#src/domain/camera.ts'
import { EXPECTATIONS } from '#src/domain/expectation.ts'
import { KNOWLEDGES, LATER_CHOICES } from '#src/domain/horizon.ts'
import { ANSWER_CHOICES, MARKS, MODES, type Mode, PANES, PANE_LAYOUTS, TEXT_VERSIONS } from '#src/domain/mode.ts'
import type { Kind } from '#src/domain/kinds.ts'
import type { QuotedWords, Readable } from '#src/domain/readable.ts'
import { type Ref, parseRef } from '#src/domain/ref.ts'
import { ORIGINS } from '#src/domain/reveal.ts'
import { TOUR_PATHS } from '#src/domain/teaching.ts'
import { type LessonIndex, isShape } from '#src/lesson/lesson-index.ts'
import { LAYERS } from './app-state.ts'
import {
  type Reader,
  allOrSome,
  bool,
  listOf,
  fieldsOf,
  numberIn,
  oneOf,
  orNull,
  text,
  tupleOf,
  integerIn,
  integerSpan,
} from './plain-data.ts'
import { readLecture, readOnStage } from './read-lecture.ts'
import { SPEEDS } from './play.ts'
import { stepAt } from './tour.ts'
import type { View, ViewField } from './view.ts'

/** Why a field of a view was left out. */
export type ViewIssue = { readonly field: string; readonly problem: 'unknown-field' | 'not-valid' }

/**
 * Parses a view from a message, a file or a link, against the lesson and the available modes. Anything unknown or
 * damaged is dropped and reported, never fatal; anything missing keeps its value.
 */
export function readView(
  value: unknown,
  index: LessonIndex,
  modes: readonly Mode[] = MODES,
): { readonly view: Partial<View>; readonly issues: readonly ViewIssue[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { view: {}, issues: [{ field: '', problem: 'not-valid' }] }
  }
  const readers = readersOf(index, modes)
  const issues: ViewIssue[] = []
  const view = Object.entries(value).flatMap(([field, given]) => {
    const read = Object.hasOwn(readers, field) ? readers[field as ViewField](given) : undefined
    if (read !== undefined) return [[field, read] as const]
    issues.push({ field, problem: Object.hasOwn(readers, field) ? 'not-valid' : 'unknown-field' })
    return []
  })
  return { view: Object.fromEntries(view), issues }
}

type Readers = { readonly [Field in ViewField]: Reader<View[Field]> }

function readersOf(index: LessonIndex, modes: readonly Mode[]): Readers {
  const { lesson } = index
  const day = integerIn(lesson.frame)
  const days = integerSpan(lesson.frame)
  const serial = integerIn({ from: 0, to: Number.MAX_SAFE_INTEGER })
  const ref: Reader<Ref> = (value) => {
    const read = typeof value === 'string' ? parseRef(value) : null
    return read !== null && index.has(read) ? read : undefined
  }
  const refTo =
    <R extends Ref>(is: (ref: Ref) => ref is R): Reader<R> =>
    (value) => {
      const read = ref(value)
      return read !== undefined && is(read) ? read : undefined
    }
  const ofKind = <K extends Kind>(kind: K) => refTo((each): each is Ref<K> => each.startsWith(`${kind}:`))
  const readable: Reader<Readable> = (value) => oneOf(TEXT_VERSIONS)(value) ?? ofKind('extract')(value)
  const ofPassage = fieldsOf({ passage: ofKind('passage'), words: text })
  const ofExtract = fieldsOf({ extract: ofKind('extract'), words: text })
  const position = fieldsOf({ id: text, path: oneOf(TOUR_PATHS), step: text })
  return {
    mode: oneOf(modes),
    tour: orNull((value) => {
      const read = position(value)
      return read !== undefined && stepAt(lesson, read) !== undefined ? read : undefined
    }),
    task: orNull((value) => lesson.tasks.find(({ id }) => id === value)?.id),
    beat: serial,
    selection: orNull(ref),
    reveal: orNull(fieldsOf({ ref, from: oneOf(ORIGINS), serial })),
    window: orNull(days),
    asOf: day,
    later: oneOf(LATER_CHOICES),
    knowledge: oneOf(KNOWLEDGES),
    uncovered: orNull(listOf(ofKind('passage'))),
    text: readable,
    beside: orNull(readable),
    litWords: listOf<QuotedWords>((each) => ofPassage(each) ?? ofExtract(each)),
    marks: oneOf(MARKS),
    layout: oneOf(PANE_LAYOUTS),
    pane: oneOf(PANES),
    timelineTab: bool,
    lanes: allOrSome(lesson.lanes.map(({ id }) => id)),
    stripView: days,
    layers: allOrSome(LAYERS),
    shapes: orNull(listOf(refTo(isShape))),
    fit: fieldsOf({
      bounds: orNull(tupleOf(degrees, degrees, degrees, degrees)),
      serial,
    }),
    camera: orNull(
      fieldsOf({
        center: tupleOf(degrees, latitude),
        zoom: numberIn({ from: MIN_ZOOM, to: MAX_ZOOM }),
      }),
    ),
    mapMoved: bool,
    playing: orNull(integerSpan(lesson.frame, 1)),
    speed: oneOf(SPEEDS),
    loop: bool,
    answers: oneOf(ANSWER_CHOICES),
    expectation: oneOf(EXPECTATIONS),
    lecture: readLecture,
    onStage: readOnStage,
  }
}

const degrees = numberIn({ from: -180, to: 180 })
const latitude = numberIn({ from: -85, to: 85 })
