import type { ComponentType } from 'react'
import type { Entity, EntityOf } from '#src/domain/lesson.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { kindOf } from '#src/domain/ref.ts'
import { AreaDetails } from './kinds/area-details.tsx'
import { DisputeDetails } from './kinds/dispute-details.tsx'
import { ExtractDetails } from './kinds/extract-details.tsx'
import { EventDetails } from './kinds/event-details.tsx'
import { FrontDetails } from './kinds/front-details.tsx'
import { LineDetails } from './kinds/line-details.tsx'
import { MovementDetails } from './kinds/movement-details.tsx'
import { PassageDetails } from './kinds/passage-details.tsx'
import { PersonDetails } from './kinds/person-details.tsx'
import { PlaceDetails } from './kinds/place-details.tsx'
import { RecommendationDetails } from './kinds/recommendation-details.tsx'
import { SourceDetails } from './kinds/source-details.tsx'
import { TermDetails } from './kinds/term-details.tsx'
import { UnitDetails } from './kinds/unit-details.tsx'

const BODIES: { readonly [K in Kind]: ComponentType<{ readonly entity: EntityOf<K> }> } = {
  passage: PassageDetails,
  recommendation: RecommendationDetails,
  place: PlaceDetails,
  area: AreaDetails,
  front: FrontDetails,
  line: LineDetails,
  movement: MovementDetails,
  unit: UnitDetails,
  event: EventDetails,
  person: PersonDetails,
  term: TermDetails,
  source: SourceDetails,
  extract: ExtractDetails,
  dispute: DisputeDetails,
}

/** What the card says of an entity, by its kind. */
export function EntityBody({ entity }: { readonly entity: Entity }) {
  const Body = BODIES[kindOf(entity.id)] as ComponentType<{ readonly entity: Entity }>
  return <Body entity={entity} />
}
