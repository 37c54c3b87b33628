import * as z from 'zod/mini'
import { type Basemap, LESSON_FORMAT, type Lane, type Lesson, type TurningPoint } from '#src/domain/lesson.ts'
import { card, passage } from './document.ts'
import { day, fields, list, ref, text } from './fields.ts'
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
  turningPoints: list(fields<TurningPoint>({ label: text, short: z.optional(text), days: timeWindow })),
  mapBounds: bounds,
  basemap: fields<Basemap>({ plate: bounds, detail: bounds, reach: bounds }),
  lanes: list(fields<Lane>({ id: text, title: text, short: text })),
  sides: list(side),
  verdicts: list(fields<Lesson['verdicts'][number]>({ id: text, title: text })),
  zones: list(fields<Lesson['zones'][number]>({ recommendation: ref('recommendation'), readings: refs('area') })),
  card,
  passages: list(passage),
  recommendations: list(recommendation),
  places: list(place),
  areas: list(area),
  fronts: list(front),
  lines: list(line),
  movements: list(movement),
  units: list(unit),
  events: list(event),
  people: list(person),
  terms: list(term),
  disputes: list(dispute),
  sources: list(source),
  questions: list(question),
  predictions: list(prediction),
  tours: list(tour),
  extracts: list(extract),
  tasks: list(task),
  votes: list(vote),
  introduction: opening,
  background: opening,
  credits: list(text),
})
