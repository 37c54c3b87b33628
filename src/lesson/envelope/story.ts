import * as z from 'zod/mini'
import type {
  Dispute,
  Event,
  Outcome,
  Person,
  Recommendation,
  SealPosition,
  Source,
  SourceTier,
  Term,
} from '#src/domain/lesson.ts'
import { day, fields, arrayOf, number, oneOf, openDay, ref, shapeRef, text } from './fields.ts'
import { basis, citations, confidence, confidenceLevel, names, position, prose, refs, timeSpan } from './parts.ts'

const outcome = fields<Outcome>({
  knownFrom: openDay,
  headline: text,
  summary: prose,
  verdict: text,
  confidence: confidenceLevel,
  events: refs('event'),
  citations,
})

export const recommendation = fields<Recommendation>({
  id: ref('recommendation'),
  number,
  passage: ref('passage'),
  title: text,
  says: prose,
  phrases: arrayOf(fields<Recommendation['phrases'][number]>({ phrase: text, note: prose })),
  namedPlaces: refs('place'),
  inferredPlaces: refs('place'),
  shapes: arrayOf(shapeRef),
  mapNote: prose,
  seal: fields<SealPosition>({
    where: z.optional(text),
    mode: oneOf<SealPosition['mode']>({ place: true, area: true, region: true, edge: true }),
    ref: z.optional(ref()),
    at: z.optional(position),
    basis,
  }),
  formalFate: prose,
  outcome,
  origin: z.optional(prose),
})

export const event = fields<Event>({
  id: ref('event'),
  headline: text,
  shortHeadline: z.optional(text),
  underWay: z.optional(text),
  summary: prose,
  when: timeSpan,
  lane: text,
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  places: refs('place'),
  passages: refs('passage'),
  shapes: arrayOf(shapeRef),
  confidence,
  dispute: z.optional(prose),
  knownOn: z.optional(day),
  citations,
})

export const person = fields<Person>({
  id: ref('person'),
  name: text,
  names,
  born: z.optional(text),
  died: z.optional(text),
  role: prose,
  text: prose,
  namedInDocument: z.boolean(),
  passages: refs('passage'),
  citations,
})

export const term = fields<Term>({
  id: ref('term'),
  term: text,
  alsoKnownAs: arrayOf(text),
  names,
  text: prose,
  passages: refs('passage'),
  citations,
})

export const dispute = fields<Dispute>({
  id: ref('dispute'),
  question: text,
  positions: arrayOf(fields<Dispute['positions'][number]>({ who: text, claim: prose, sources: refs('source') })),
  whatTheDocumentSays: prose,
  stateOfTheQuestion: prose,
  events: refs('event'),
  passages: refs('passage'),
})

export const source = fields<Source>({
  id: ref('source'),
  title: text,
  reference: text,
  tier: oneOf<SourceTier>({
    primary: true,
    'official-history': true,
    scholarly: true,
    press: true,
    reference: true,
    popular: true,
  }),
  seen: oneOf<Source['seen']>({ whole: true, part: true, summary: true, no: true }),
  archiveRef: z.optional(text),
  note: z.optional(text),
  url: z.optional(text),
})
