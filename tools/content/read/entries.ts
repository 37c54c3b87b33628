import { type Kind, type Ref, toRef } from '#src/domain/ref.ts'
import { type Spot, spotIn } from './issue-log.ts'
import type { Authored, AuthoredFile } from './layout.ts'

/** A thing that has a ref, and the spot where its author wrote it. */
export type Entry = { readonly ref: Ref; readonly spot: Spot }

/** Every entity of the authored files in file order; one that is written twice stands here twice. */
export function listEntries(authored: Authored): Entry[] {
  return [
    ...inList('passage', authored.passages),
    ...authored.recommendations.value.map(({ number }, index) => ({
      ref: toRef('recommendation', String(number)),
      spot: spotIn(authored.recommendations.file, index),
    })),
    ...inCollection('place', authored.places),
    ...inCollection('area', authored.areas),
    ...inCollection('front', authored.fronts),
    ...inCollection('line', authored.lines),
    ...inCollection('movement', authored.movements),
    ...inList('unit', authored.units),
    ...authored.events.flatMap(({ file, value }) =>
      value.events.map(({ id }, index) => ({ ref: toRef('event', id), spot: spotIn(file, 'events', index) })),
    ),
    ...inList('person', authored.people),
    ...inList('term', authored.glossary),
    ...inList('source', authored.sources),
    ...inList('dispute', authored.disputes),
  ]
}

type WithId = { readonly id: string }
type Features = { readonly features: readonly { readonly properties: WithId }[] }

function inList(kind: Kind, { file, value }: AuthoredFile<readonly WithId[]>): Entry[] {
  return value.map(({ id }, index) => ({ ref: toRef(kind, id), spot: spotIn(file, index) }))
}

function inCollection(kind: Kind, { file, value }: AuthoredFile<Features>): Entry[] {
  return value.features.map(({ properties }, index) => ({
    ref: toRef(kind, properties.id),
    spot: spotIn(file, 'features', index, 'properties'),
  }))
}
