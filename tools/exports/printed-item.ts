import type { Person } from '#src/domain/lesson.ts'
import type { CitationStyle } from '#src/domain/citation.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'

type Creator = NonNullable<AuthoredSource['author']>[number]

/** The names of people whom the lesson calls family name first, as "Kim Il Sung". */
export type WrittenOrder = ReadonlySet<string>

export function toWrittenOrder(people: readonly Person[]): WrittenOrder {
  return new Set(people.map((person) => person.name))
}

/**
 * An item as a style should see it. Nothing is added that the item does not hold: its place in an archive moves to
 * the field that styles print, names keep the order in which the lesson writes them, and types for which a style
 * would say something untrue or say the date twice are printed as plain documents.
 */
export function toPrinted(item: AuthoredSource, style: CitationStyle, order: WrittenOrder): AuthoredSource {
  const { author, editor, translator, recipient } = item
  const named = Object.entries({ author, editor, translator, recipient }).flatMap(([role, creators]) =>
    creators === undefined ? [] : [[role, creators.map((creator) => inOrder(creator, order))]],
  )
  return {
    ...item,
    type: printedType(item.type, style),
    ...Object.fromEntries(named),
    ...toArchive(item),
  } as AuthoredSource
}

function printedType(type: string, style: CitationStyle): string {
  // APA takes whoever held a hearing for a witness; Chicago's note gives the date of a map or picture twice
  if (type === 'hearing' && style === 'apa') return 'report'
  return style === 'chicago' && (type === 'map' || type === 'graphic') ? 'document' : type
}

function inOrder(creator: Creator, order: WrittenOrder): Creator {
  const isFamilyFirst = 'family' in creator && order.has(`${String(creator.family)} ${String(creator['given'])}`)
  return isFamilyFirst ? { ...creator, 'static-ordering': true } : creator
}

function toArchive({ archive_location: location, custom }: AuthoredSource): object {
  return location === undefined && custom.archiveRef !== undefined ? { archive_location: custom.archiveRef } : {}
}

/** An item for programs that read CSL-JSON: its place in an archive where they look for it, and the place cited. */
export function toCslItem(item: AuthoredSource, locator?: string): AuthoredSource {
  return { ...item, ...toArchive(item), ...(locator === undefined ? {} : { locator }) }
}

/** An item for BibTeX and RIS, which have no field for an archive nor for a place that is not a page: both are noted. */
export function toNotedItem(item: AuthoredSource, locator?: string): AuthoredSource {
  const { archive, archive_location: location } = toCslItem(item)
  const kept = [archive, location].filter((each) => typeof each === 'string').join(', ')
  const notes = [
    locator === undefined ? '' : `Cited: ${locator}.`,
    kept === '' ? '' : `Kept in: ${kept}.`,
    item.note ?? '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? item : { ...item, note: notes.join(' ') }
}
