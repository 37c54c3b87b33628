import * as z from 'zod/mini'
import { type Basemap, LESSON_FORMAT, type Lane, type Lesson, type TurningPoint } from '#src/domain/lesson.ts'
import { card, passage } from './document.ts'
import { day, fields, arrayOf, ref, text } from './fields.ts'
import { area, front, line, movement, place, side, unit } from './map.ts'
import { bounds, refs, timeWindow } from './parts.ts'
import { dispute, event, person, recommendation, source, term } from './story.ts'
import { extract, opening, prediction, question, tour } from './teaching.ts'
import { task, vote } from './tasks.ts'

/**
 * What lesson.json must contain: every field of every entity, since damage would otherwise surface while drawing.
 * Whether it makes sense was checked at compile time.
 */
export const lessonEnvelope = fields<Lesson>({
  formatVersion: z.literal(LESSON_FORMAT),
  id: text,
  title: text,
  shortTitle: text,
  question: text,
  coveredQuestion: z.optional(text),
  language: text,
  documentLabel: text,
  documentDay: day,
  documentDayLabel: text,
  documentEvent: ref('event'),
  retoldBy: refs('event', 'extract'),
  receivedIn: ref('place'),
  frame: timeWindow,
  firstView: timeWindow,
  turningPoints: arrayOf(fields<TurningPoint>({ label: text, short: z.optional(text), days: timeWindow })),
  mapBounds: bounds,
  basemap: fields<Basemap>({ plate: bounds, detail: bounds, reach: bounds }),
  lanes: arrayOf(fields<Lane>({ id: text, title: text, short: text })),
  sides: arrayOf(side),
  verdicts: arrayOf(fields<Lesson['verdicts'][number]>({ id: text, title: text })),
  zones: arrayOf(fields<Lesson['zones'][number]>({ recommendation: ref('recommendation'), readings: refs('area') })),
  card,
  passages: arrayOf(passage),
  recommendations: arrayOf(recommendation),
  places: arrayOf(place),
  areas: arrayOf(area),
  fronts: arrayOf(front),
  lines: arrayOf(line),
  movements: arrayOf(movement),
  units: arrayOf(unit),
  events: arrayOf(event),
  people: arrayOf(person),
  terms: arrayOf(term),
  disputes: arrayOf(dispute),
  sources: arrayOf(source),
  questions: arrayOf(question),
  predictions: arrayOf(prediction),
  tours: arrayOf(tour),
  extracts: arrayOf(extract),
  tasks: arrayOf(task),
  votes: arrayOf(vote),
  introduction: opening,
  background: opening,
  credits: arrayOf(text),
})
