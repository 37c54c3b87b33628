import * as z from 'zod/mini'
import type { Mistake } from '#src/domain/answers.ts'
import type { Misreading, Plan, PlanStep, TaskNotes, TeachersNotes, VoteNotes } from '#src/domain/teachers-notes.ts'
import { fields, list, number, openDay, ref, text } from './fields.ts'
import { citations, prose } from './parts.ts'

const refs = list(text)
const mistakes = list(fields<Mistake>({ says: text, reply: text }))

const taskNotes = fields<TaskNotes>({
  note: text,
  mistakes,
  listenFor: z.optional(
    list(
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
  votes: list(text),
})

const plan = fields<Plan>({
  id: text,
  title: text,
  minutes: number,
  for: text,
  aims: list(text),
  before: text,
  steps: list(planStep),
  differentiation: fields<Plan['differentiation']>({ weakerReaders: text, stronger: text }),
  misreadings: list(text),
  materials: list(text),
  homework: text,
  ifShort: text,
  ifMore: text,
  hooks: list(text),
})

/** What teachers-notes.json must contain. Whether it makes sense was checked at compile time. */
export const teachersNotesEnvelope = fields<TeachersNotes>({
  lesson: text,
  background: fields<TeachersNotes['background']>({ text: prose, refs: list(ref()), citations }),
  speakerNotes: z.record(text, prose),
  tasks: z.record(text, taskNotes),
  votes: z.record(text, voteNotes),
  misreadings: list(fields<Misreading>({ id: text, says: text, reply: text, refs })),
  hooks: list(fields<TeachersNotes['hooks'][number]>({ id: text, says: text })),
  materials: list(fields<TeachersNotes['materials'][number]>({ id: text, title: text, says: text })),
  plans: list(plan),
})
