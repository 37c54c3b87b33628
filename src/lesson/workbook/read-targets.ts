import type { NotePlace } from '#src/domain/quotation.ts'
import { isRefOf, parseRef } from '#src/domain/ref.ts'
import type { UnplacedReason } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { type DocumentText, type DocumentRange, documentText } from './document-text.ts'
import { findSelectors } from './find-selector.ts'
import { isObject, isOfType, listOf, ownProperty, property, stringOf } from './json.ts'

export type Targets = {
  /** The places in the document; the first is the main one. */
  readonly places: readonly NotePlace[]
  /** Why the other targets cannot be placed. */
  readonly reasons: readonly UnplacedReason[]
}

/** The targets of an annotation, whatever their form, as places in the document. */
export function readTargets(target: unknown, index: LessonIndex, isThisPage: (address: string) => boolean): Targets {
  const document = documentText(index)
  const found = flatten(target).map(({ source, selector }) => {
    const scope = scopeOf(source, index, document, isThisPage)
    if (typeof scope === 'string') return scope
    const { within, fragment, ofPage } = scope
    const given =
      fragment === '' ? listOf(selector) : [...listOf(selector), { type: 'FragmentSelector', value: fragment }]
    // a position in the page is not one in the document
    const selectors = ofPage ? given.filter((each) => !isPosition(each)) : given
    if (selectors.length > 0) return findSelectors(document, selectors, within)
    return ofPage || within === document.whole ? 'not-understood' : within
  })
  const reasons = found.filter((each) => typeof each === 'string')
  const places = found.filter((each) => typeof each !== 'string').flatMap(document.placesIn)
  const nothing = found.length === 0 ? (['says-not-about-what'] as const) : []
  return { places, reasons: [...reasons, ...nothing] }
}

type Target = { readonly source: string; readonly selector: unknown }

function flatten(target: unknown): readonly Target[] {
  return listOf(target).flatMap((each): readonly Target[] => {
    if (typeof each === 'string') return [{ source: each, selector: undefined }]
    if (!isObject(each)) return []
    const items = ownProperty(each, 'items')
    if (items !== undefined) return flatten(items)
    const source = ownProperty(each, 'source')
    const named = isObject(source) ? property(source, 'id') : (source ?? property(each, 'id'))
    return [{ source: stringOf(named), selector: ownProperty(each, 'selector') }]
  })
}

const isPosition = (selector: unknown) =>
  isObject(selector) && isOfType(selector, 'TextPositionSelector', 'FragmentSelector')

type Scope = { readonly within: DocumentRange; readonly fragment: string; readonly ofPage: boolean }

const PART = /^urn:lesson:([a-z0-9-]+)(?::(.+))?$/i

function scopeOf(
  source: string,
  { lesson }: LessonIndex,
  document: DocumentText,
  isThisPage: (address: string) => boolean,
): Scope | UnplacedReason {
  if (source === '') return 'says-not-about-what'
  const [address = '', fragment = ''] = source.split('#', 2)
  const [, ofLesson, part = ''] = PART.exec(address) ?? []
  if (ofLesson === undefined) {
    return isThisPage(address) ? { within: document.whole, fragment: '', ofPage: true } : 'another-document'
  }
  if (ofLesson.toLowerCase() !== lesson.id) return 'another-document'
  if (part === '') return { within: document.whole, fragment, ofPage: false }
  const ref = parseRef(part)
  const passage = ref !== null && isRefOf('passage', ref) ? document.passage(ref) : null
  return passage === null ? 'no-such-passage' : { within: passage, fragment, ofPage: false }
}
