import type { Dispute, Event, Person, Place, Recommendation, Source, Term } from '#src/domain/lesson.ts'
import type { Area, Front, Line, Movement, Unit } from '#src/domain/shapes.ts'
import type { Passage } from '#src/domain/document.ts'
import { type Kind, type Ref, kindOf } from '#src/domain/ref.ts'
import type { EntityOf, LessonIndex } from './lesson-index.ts'

const OPENING = 56

const TITLES: { readonly [K in Kind]: (entity: never) => string } = {
  passage: (passage: Passage) => opening(passage.reading),
  recommendation: (each: Recommendation) => each.title,
  place: (place: Place) => place.name,
  area: (area: Area) => area.title,
  front: (front: Front) => front.title,
  line: (line: Line) => line.title,
  movement: (movement: Movement) => movement.title,
  unit: (unit: Unit) => unit.title,
  event: (event: Event) => event.headline,
  person: (person: Person) => person.name,
  term: (term: Term) => term.term,
  dispute: (dispute: Dispute) => dispute.question,
  source: (source: Source) => source.title,
}

/** What a thing is called in one line; the ref itself when the lesson does not hold it. */
export function titleOf(index: LessonIndex, ref: Ref): string {
  const entity: EntityOf<Kind> | undefined = index.find(ref)
  return entity === undefined ? ref : TITLES[kindOf(ref)](entity as never)
}

/** The first words of a passage, cut between words. */
function opening(text: string): string {
  if (text.length <= OPENING) return text
  return `${text.slice(0, text.lastIndexOf(' ', OPENING))}…`
}
