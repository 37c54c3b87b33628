import type { Dispute, Entity, Event, Person, Place, Recommendation, Source, Term } from '#src/domain/lesson.ts'
import type { Extract } from '#src/domain/extract.ts'
import type { Area, Front, Line, Movement, Unit } from '#src/domain/shapes.ts'
import type { Passage } from '#src/domain/document.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'

type Citing = { readonly citations: readonly { readonly source: Ref<'source'> }[] }
const cited = ({ citations }: Citing): Ref[] => citations.map((each) => each.source)
const witnesses = ({ evidence }: Pick<Front, 'evidence'>): Ref[] =>
  evidence.flatMap((each) => [each.place, each.source])

/** Every ref in an entity's own fields, by kind. */
const BY_KIND: { readonly [K in Kind]: (entity: never) => readonly Ref[] } = {
  passage: (passage: Passage) => passage.mentions.map((mention) => mention.ref),
  recommendation: (each: Recommendation) => [
    each.passage,
    ...each.namedPlaces,
    ...each.inferredPlaces,
    ...each.shapes,
    ...each.outcome.events,
    ...cited(each.outcome),
  ],
  place: (_: Place) => [],
  area: (area: Area) => [...area.places, ...area.passages, ...cited(area)],
  front: (front: Front) => [...front.passages, ...witnesses(front), ...cited(front)],
  line: (line: Line) => [...line.passages, ...witnesses(line), ...cited(line)],
  movement: (movement: Movement) => [...movement.via, ...movement.passages, ...cited(movement)],
  unit: (unit: Unit) => [unit.place, unit.witness, ...cited(unit)],
  event: (event: Event) => [...event.places, ...event.passages, ...event.shapes, ...cited(event)],
  person: (person: Person) => [...person.passages, ...cited(person)],
  term: (term: Term) => [...term.passages, ...cited(term)],
  dispute: (dispute: Dispute) => [
    ...dispute.events,
    ...dispute.passages,
    ...dispute.positions.flatMap((position) => position.sources),
  ],
  source: (_: Source) => [],
  extract: ({ refs, source }: Extract) => [...refs, source],
}

export function outgoingRefs(entity: Entity): readonly Ref[] {
  return BY_KIND[kindOf(entity.id)](entity as never)
}
