import { type Lecture, type OnStage, SCREENS, STROKE_TOOLS, type Stroke, type ToldSpan } from '#src/domain/lecture.ts'
import {
  type Reader,
  bool,
  listOf,
  fieldsOf,
  numberIn,
  oneOf,
  orNull,
  recordOf,
  text,
  tupleOf,
  integerIn,
} from './plain-data.ts'

const count = integerIn({ from: 0, to: Number.MAX_SAFE_INTEGER })
/** Spans may reach beyond the lesson's frame. */
const anyDay = integerIn({ from: -Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER })
const share = numberIn({ from: -180, to: 180 })
const point = tupleOf(share, numberIn({ from: -90, to: 90 }))

/** Parses a lecture from another window or from storage. */
export const readLecture: Reader<Lecture> = fieldsOf<Lecture>({
  votes: recordOf(listOf(listOf(count))),
  strokes: listOf(fieldsOf<Stroke>({ id: text, step: text, tool: oneOf(STROKE_TOOLS), points: listOf(point) })),
  used: recordOf(numberIn({ from: 0, to: Number.MAX_SAFE_INTEGER })),
})

export const readOnStage: Reader<OnStage> = fieldsOf<OnStage>({
  screen: oneOf(SCREENS),
  timer: orNull(fieldsOf({ from: count, seconds: count })),
  spotlight: orNull(fieldsOf({ on: oneOf(['map', 'stage'] as const), at: point })),
  told: listOf(fieldsOf({ question: text, answer: text, sources: listOf(text) })),
  spans: listOf(fieldsOf<ToldSpan>({ label: text, from: anyDay, to: anyDay })),
  join: bool,
})
