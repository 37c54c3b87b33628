import type { Ref } from '#src/domain/ref.ts'

/** An XML name has no colon: `place:wonsan` is `place.wonsan` in the edition. */
export function toXmlId(ref: Ref): string {
  return ref.replace(':', '.')
}

export function toPointer(ref: Ref): string {
  return `#${toXmlId(ref)}`
}
