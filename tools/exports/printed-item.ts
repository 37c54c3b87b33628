import type { CitationStyle } from '#src/domain/citation.ts'
import type { AuthoredCreator, AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { withCreators } from './creator-name.ts'
import { dateInWords } from './date-in-words.ts'
import type { WrittenOrder } from './written-order.ts'

/**
 * An item as a style should see it. Nothing is added that the item does not hold: its place in an archive moves to
 * the field that styles print, names keep the order in which the lesson writes them, and types for which a style
 * would say something untrue or say the date twice are printed as plain documents.
 */
export function toPrinted(item: AuthoredSource, style: CitationStyle, order: WrittenOrder): AuthoredSource {
  return {
    ...withCreators(item, (creator) => inOrder(creator, order)),
    type: printedType(item.type, style),
    ...toArchive(item),
  }
}

function printedType(type: AuthoredSource['type'], style: CitationStyle): AuthoredSource['type'] {
  // APA takes whoever held a hearing for a witness; Chicago's note gives the date of a map or picture twice
  if (type === 'hearing' && style === 'apa') return 'report'
  return style === 'chicago' && (type === 'map' || type === 'graphic') ? 'document' : type
}

function inOrder(creator: AuthoredCreator, order: WrittenOrder): AuthoredCreator {
  const isFamilyFirst = 'family' in creator && order.has(`${creator.family} ${creator.given ?? ''}`)
  return isFamilyFirst ? { ...creator, 'static-ordering': true } : creator
}

function toArchive({ archive_location: location, custom }: AuthoredSource): { readonly archive_location?: string } {
  return location === undefined && custom.archiveRef !== undefined ? { archive_location: custom.archiveRef } : {}
}

/** An item for programs that read CSL-JSON: its place in an archive where they look for it, and the place cited. */
export function toCslItem(item: AuthoredSource, locator?: string): AuthoredSource {
  return { ...item, ...toArchive(item), ...(locator === undefined ? {} : { locator }) }
}

/**
 * An item for BibTeX and RIS, which have no field for an archive, for a place that is not a page, nor for a date that is
 * no day, month or year: all are noted.
 */
export function toNotedItem(item: AuthoredSource, locator?: string): AuthoredSource {
  const { archive, archive_location: location } = toCslItem(item)
  const kept = [archive, location].filter((each) => typeof each === 'string').join(', ')
  const date = dateInWords(item.issued)
  const notes = [
    locator === undefined ? '' : `Cited: ${locator}.`,
    kept === '' ? '' : `Kept in: ${kept}.`,
    date === undefined ? '' : `Date: ${date}.`,
    item.note ?? '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? item : { ...item, note: notes.join(' ') }
}
