import { KIND_NAMES, type Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf, toRef } from '#src/domain/ref.ts'
import { type Spot, spotIn } from './issue-log.ts'
import { type Authored, type AuthoredFile, FILES } from './layout.ts'

/** A thing that has a ref, and the spot where its author wrote it. */
export type Entry = { readonly ref: Ref; readonly spot: Spot }

/** Every entity of the authored files, kind by kind in file order; one written twice appears twice. */
export function listEntries(authored: Authored): Entry[] {
  const listed = Object.entries(FILES).flatMap(([key, file]) =>
    'kind' in file ? inFile(file.kind, authored[key as keyof typeof FILES] as AuthoredFile<Things>) : [],
  )
  const events = authored.events.flatMap(({ file, value }) =>
    value.events.map(({ id }, index) => ({ ref: toRef('event', id), spot: spotIn(file, 'events', index) })),
  )
  return [...listed, ...events].sort((a, b) => rankOf(a) - rankOf(b))
}

const rankOf = ({ ref }: Entry): number => KIND_NAMES.indexOf(kindOf(ref))

type Named = { readonly id: string } | { readonly number: number }
type Features = { readonly features: readonly { readonly properties: Named }[] }
type Things = readonly Named[] | Features

function inFile(kind: Kind, { file, value }: AuthoredFile<Things>): Entry[] {
  if ('features' in value)
    return value.features.map(({ properties }, index) => ({
      ref: toRef(kind, nameIn(properties)),
      spot: spotIn(file, 'features', index, 'properties'),
    }))
  return value.map((thing, index) => ({ ref: toRef(kind, nameIn(thing)), spot: spotIn(file, index) }))
}

const nameIn = (thing: Named): string => ('id' in thing ? thing.id : String(thing.number))
