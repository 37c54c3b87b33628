import { type Lecture, type OnStage, SCREENS, STROKE_TOOLS, type Stroke, type ToldSpan } from '#src/domain/lecture.ts'
import {
  type Reader,
  bool,
  eachOf,
  fieldsOf,
  numberIn,
  oneOf,
  orNull,
  recordOf,
  text,
  tupleOf,
  wholeIn,
} from './plain-data.ts'

const count = wholeIn({ from: 0, to: Number.MAX_SAFE_INTEGER })
/** Spans may reach beyond the lesson's frame. */
const anyDay = wholeIn({ from: -Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER })
const share = numberIn({ from: -180, to: 180 })
const point = tupleOf(share, numberIn({ from: -90, to: 90 }))

/** Parses a lecture from another window or from storage. */
export const readLecture: Reader<Lecture> = fieldsOf<Lecture>({
  votes: recordOf(eachOf(eachOf(count))),
  strokes: eachOf(fieldsOf<Stroke>({ id: text, step: text, tool: oneOf(STROKE_TOOLS), points: eachOf(point) })),
  used: recordOf(numberIn({ from: 0, to: Number.MAX_SAFE_INTEGER })),
})

export const readOnStage: Reader<OnStage> = fieldsOf<OnStage>({
  screen: oneOf(SCREENS),
  timer: orNull(fieldsOf({ from: count, seconds: count })),
  spotlight: orNull(fieldsOf({ on: oneOf(['map', 'stage'] as const), at: point })),
  told: eachOf(fieldsOf({ question: text, answer: text, sources: eachOf(text) })),
  spans: eachOf(fieldsOf<ToldSpan>({ label: text, from: anyDay, to: anyDay })),
  join: bool,
})
