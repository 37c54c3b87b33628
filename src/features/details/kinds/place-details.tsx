import type { Place } from '#src/domain/lesson.ts'
import { type PassageId, isRefOf } from '#src/domain/ref.ts'
import { useSession, useWords } from '../../session.tsx'
import { EntityLink } from '../../entity-link.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { EventRows } from '../event-rows.tsx'
import { Fact, Facts } from '../facts.tsx'
import { FoldedPart } from '../folds.tsx'
import { placeAtFronts } from '../place-fronts.ts'
import entries from '../entries.module.css'
import { NamesList } from '../names-list.tsx'
import { Part } from '../part.tsx'
import { ProseBlock } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RecommendationLinks } from '../recommendation-links.tsx'
import { RelatedThings } from '../related-things.tsx'
import { BasisFact } from '../sureness-fact.tsx'

export function PlaceDetails({ entity: place }: { readonly entity: Place }) {
  const words = useWords()
  const { index } = useSession()
  const { neighbours, modernNameOf } = useOutlook()
  const modernName = modernNameOf(place)
  const passages = [...index.neighbours(place.id)].filter((ref): ref is PassageId => isRefOf('passage', ref))
  const events = [...neighbours(place.id)].filter((ref) => isRefOf('event', ref))
  return (
    <>
      <ProseBlock prose={place.note} />
      <HeldBy place={place} />
      {events.length > 0 && (
        <Part title={words.details.happenedHere}>
          <EventRows events={new Set(events)} />
        </Part>
      )}
      <PlaceRecommendations place={place} quoted={passages} />
      <Quotes title={words.details.inDocument} passages={passages} />
      <NamesList names={place.names} />
      <FoldedPart name="sureness" title={words.details.sureness}>
        <Facts>
          {modernName !== null && <Fact label={words.details.modernName}>{modernName}</Fact>}
          <Fact label={words.details.precision}>{words.details.precisionOf(place.precisionKm)}</Fact>
          <BasisFact basis={place.basis} reason={words.details.coordinatesFrom[place.coordinateBasis]} />
        </Facts>
      </FoldedPart>
      <RelatedThings to={place.id} without={['passage', 'recommendation', 'event', 'source']} />
    </>
  )
}

/** On which side of the front line it lay, and from when. */
function HeldBy({ place }: { readonly place: Place }) {
  const words = useWords()
  const { index } = useSession()
  const { hidden } = useOutlook()
  const known = placeAtFronts(index.lesson.fronts, place.id).filter(({ front }) => !hidden.has(front.id))
  if (known.length === 0) return null
  return (
    <Part title={words.details.heldBy}>
      <ul className={entries['list']}>
        {known.map(({ front, lies }) => (
          <li key={front.id} className={entries['row']}>
            <span className={entries['date']}>{words.formats.dayShort(front.day)}</span>
            <EntityLink to={front.id} from="details">
              {words.details.lies[lies](index.lesson.sides.find(({ id }) => id === front.side)?.title ?? front.side)}
            </EntityLink>
          </li>
        ))}
      </ul>
    </Part>
  )
}

type Props = { readonly place: Place; readonly quoted: readonly PassageId[] }

/** Listed separately, so that an inferred place is never taken for a named one. */
function PlaceRecommendations({ place, quoted }: Props) {
  const words = useWords()
  const { recommendations } = useOutlook()
  const named = recommendations.filter((each) => each.namedPlaces.includes(place.id) && !quoted.includes(each.passage))
  const inferred = recommendations.filter((each) => each.inferredPlaces.includes(place.id))
  return (
    <>
      {named.length > 0 && (
        <Part title={words.details.namedBy}>
          <RecommendationLinks recommendations={named} />
        </Part>
      )}
      {inferred.length > 0 && (
        <Part title={words.details.inferredFor}>
          <RecommendationLinks recommendations={inferred} />
        </Part>
      )}
    </>
  )
}
