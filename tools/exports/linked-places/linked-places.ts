import path from 'node:path'
import type { Event, Lesson, Place } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { BasisKind, ConfidenceLevel } from '#src/domain/confidence.ts'
import { lessonPath } from '../../content/emit/emit.ts'
import { placeReason } from '../place-reason.ts'
import { toDescriptions } from './descriptions.ts'
import type { Certainty, Citation, Feature, LocatedPoint } from './feature.ts'
import { toPlaceType } from './place-types.ts'
import { toWhen } from './when.ts'

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/**
 * Places and events in the Linked Places form, version 1.2: GeoJSON (RFC 7946) that is JSON-LD as well. A place or an
 * event is known by the address that opens the lesson with it chosen, relative to the file.
 */
export function makeLinkedPlaces(lesson: Lesson): string {
  const index: Index = {
    lesson,
    site: `${path.posix.relative(path.posix.dirname(lessonPath(lesson.id)), '')}/`,
    places: new Map(lesson.places.map((place) => [place.id, place])),
    sources: new Map(lesson.sources.map((source) => [source.id, source])),
  }
  const collection = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    title: lesson.title,
    credits: lesson.credits,
    features: [
      ...lesson.places.map((place) => placeToFeature(place, index)),
      ...lesson.events.map((event) => eventToFeature(event, index)),
    ],
  }
  return JSON.stringify(collection, null, 1) + '\n'
}

type Index = {
  readonly lesson: Lesson
  /** From the file to the page of the lesson. */
  readonly site: string
  readonly places: ReadonlyMap<Ref, Place>
  readonly sources: ReadonlyMap<Ref, Lesson['sources'][number]>
}

function placeToFeature(place: Place, index: Index): Feature {
  const { lesson, site } = index
  const { id, name, modernName, names, type, note } = place
  // the lesson uses the name; where the document does as well, that is the better witness
  const witness = place.namedInDocument ? cite(lesson.card.source, index) : [{ '@id': site, label: lesson.title }]
  return {
    '@id': addressOf(id, index),
    type: 'Feature',
    properties: { title: name, precisionKm: place.precisionKm, namedInDocument: place.namedInDocument },
    names: [
      { toponym: name, lang: lesson.language, citations: witness },
      ...(modernName === name ? [] : [{ toponym: modernName, lang: lesson.language }]),
      ...names.map(({ text, lang }) => ({ toponym: text, lang })),
    ],
    types: [toPlaceType(type, lesson.language)],
    geometry: { type: 'GeometryCollection', geometries: [toPoint(place)] },
    descriptions: [...toDescriptions(note, lesson.language), { value: placeReason(place), lang: 'en' }],
  }
}

function eventToFeature(event: Event, index: Index): Feature {
  const { lesson, places, sources } = index
  const { id, headline, when, lane, confidence, summary, citations } = event
  const at = event.places.flatMap((ref) => places.get(ref) ?? [])
  const cited = [...new Set(citations.map(({ source }) => source))]
  const timed = toWhen(when, CERTAINTY_OF_EVENT[confidence.level])
  return {
    '@id': addressOf(id, index),
    type: 'Feature',
    properties: { title: headline, lane: lesson.lanes.find((each) => each.id === lane)?.title ?? lane },
    ...(timed === null ? {} : { when: timed }),
    names: [{ toponym: headline, lang: lesson.language, citations: cited.flatMap((source) => cite(source, index)) }],
    types: [{ identifier: 'crm:E5_Event', label: 'Event' }],
    // an event without a place is unlocated, which RFC 7946 writes as null
    geometry: at.length === 0 ? null : { type: 'GeometryCollection', geometries: at.map(toPoint) },
    relations: at.map((place) => ({
      relationType: 'crm:P7_took_place_at',
      relationTo: addressOf(place.id, index),
      label: place.name,
    })),
    descriptions: toDescriptions(summary, lesson.language),
    links: cited.flatMap((source) => {
      const url = sources.get(source)?.url
      return url === undefined ? [] : [{ type: 'subjectOf' as const, identifier: url }]
    }),
  }
}

const CERTAINTY_OF_PLACE: Readonly<Record<BasisKind, Certainty>> = {
  stated: 'certain',
  documented: 'certain',
  inferred: 'less-certain',
  symbolic: 'uncertain',
}
const CERTAINTY_OF_EVENT: Readonly<Record<ConfidenceLevel, Certainty>> = {
  certain: 'certain',
  probable: 'less-certain',
  disputed: 'uncertain',
}

function toPoint({ geometry, basis }: Place): LocatedPoint {
  return { ...geometry, certainty: CERTAINTY_OF_PLACE[basis.kind] }
}

function addressOf(ref: Ref, { site }: Index): string {
  return `${site}?select=${ref}`
}

function cite(source: Ref, index: Index): Citation[] {
  const found = index.sources.get(source)
  return found === undefined ? [] : [{ '@id': addressOf(source, index), label: found.reference }]
}
