import * as z from 'zod/mini'
import type { Mistake } from '#src/domain/answers.ts'
import type { Misreading, Plan, PlanStep, TaskNotes, TeachersNotes, VoteNotes } from '#src/domain/teachers-notes.ts'
import { fields, arrayOf, number, openDay, ref, text } from './fields.ts'
import { citations, prose } from './parts.ts'

const refs = arrayOf(text)
const mistakes = arrayOf(fields<Mistake>({ says: text, reply: text }))

const taskNotes = fields<TaskNotes>({
  note: text,
  mistakes,
  listenFor: z.optional(
    arrayOf(
      fields<NonNullable<TaskNotes['listenFor']>[number]>({ passage: ref('passage'), words: text, listenFor: text }),
    ),
  ),
  misconceptions: z.optional(z.record(text, text)),
})

const voteNotes = fields<VoteNotes>({ best: z.nullable(text), voteAgain: text, reveal: text, refs })

const planStep = fields<PlanStep>({
  minutes: number,
  refs,
  asOf: openDay,
  title: text,
  teacher: text,
  students: text,
  grouping: text,
  board: text,
  votes: arrayOf(text),
})

const plan = fields<Plan>({
  id: text,
  title: text,
  minutes: number,
  for: text,
  aims: arrayOf(text),
  before: text,
  steps: arrayOf(planStep),
  differentiation: fields<Plan['differentiation']>({ weakerReaders: text, stronger: text }),
  misreadings: arrayOf(text),
  materials: arrayOf(text),
  homework: text,
  ifShort: text,
  ifMore: text,
  hooks: arrayOf(text),
})

/** What teachers-notes.json must contain. Whether it makes sense was checked at compile time. */
export const teachersNotesEnvelope = fields<TeachersNotes>({
  lesson: text,
  background: fields<TeachersNotes['background']>({ text: prose, refs: arrayOf(ref()), citations }),
  speakerNotes: z.record(text, prose),
  tasks: z.record(text, taskNotes),
  votes: z.record(text, voteNotes),
  misreadings: arrayOf(fields<Misreading>({ id: text, says: text, reply: text, refs })),
  hooks: arrayOf(fields<TeachersNotes['hooks'][number]>({ id: text, says: text })),
  materials: arrayOf(fields<TeachersNotes['materials'][number]>({ id: text, title: text, says: text })),
  plans: arrayOf(plan),
})
