import type { Place } from '#src/domain/lesson.ts'
import { type PassageId, isRefOf } from '#src/domain/ref.ts'
import { useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { Fact, Facts } from '../facts.tsx'
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
  const { later } = useHorizon()
  const passages = [...index.neighbours(place.id)].filter((ref): ref is PassageId => isRefOf('passage', ref))
  return (
    <>
      <ProseBlock prose={place.note} />
      <Facts>
        {place.modernName !== place.name && later === 'show' && (
          <Fact label={words.details.modernName}>{place.modernName}</Fact>
        )}
        <Fact label={words.details.precision}>{words.details.precisionOf(place.precisionKm)}</Fact>
        <BasisFact basis={place.basis} />
      </Facts>
      <NamesList names={place.names} />
      <Quotes title={words.details.inDocument} passages={passages} />
      <PlaceRecommendations place={place} quoted={passages} />
      <RelatedThings to={place.id} without={['passage', 'recommendation', 'source']} />
    </>
  )
}

type Props = { readonly place: Place; readonly quoted: readonly PassageId[] }

/** Apart, so that a place which was only inferred is never read as one that the words name. */
function PlaceRecommendations({ place, quoted }: Props) {
  const words = useWords()
  const { index } = useSession()
  const named = index.lesson.recommendations.filter(
    (each) => each.namedPlaces.includes(place.id) && !quoted.includes(each.passage),
  )
  const inferred = index.lesson.recommendations.filter((each) => each.inferredPlaces.includes(place.id))
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
