import type { PlaceType } from './feature.ts'

/**
 * The lesson's types that are one with a concept of the Art and Architecture Thesaurus, by the list of concepts that
 * comes with the format (aat_whg-subset.tsv). The others mix several and get a label only.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  city: 'aat:300008389',
  town: 'aat:300008375',
  port: 'aat:300120599',
  mountain: 'aat:300008795',
  pass: 'aat:300259572',
}

export function toPlaceType(type: string, lang: string): PlaceType {
  const label = type.replaceAll('-', ' ')
  const identifier = CONCEPTS[type]
  return { ...(identifier === undefined ? {} : { identifier }), label, sourceLabels: [{ label, lang }] }
}
