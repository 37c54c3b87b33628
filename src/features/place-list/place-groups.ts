import type { Place } from '#src/domain/lesson.ts'
import type { Words } from '#src/i18n/words.ts'
import type { ChoiceGroup } from '#src/ui/choice-list.tsx'

const MARKS = /[\p{M}'’‘ʻʼ-]/gu
const DIGIT = /\d/

/** Only the letters, without case, accents, apostrophes and hyphens, so that any spelling of a name matches. */
export function toBareLetters(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase()
}

/** Every name by which the place can be found, in every script. */
export function searchTextOf(place: Place): string {
  const names = [place.name, place.modernName, ...place.names.map((name) => name.text)]
  return names.map(toBareLetters).join('\n')
}

/** Places named in the document first, then all others from A to Z. */
export function groupPlaces(places: readonly Place[], words: Words): readonly ChoiceGroup<Place>[] {
  const sorted = [...places].sort((a, b) => words.formats.compare(a.name, b.name))
  const groups = new Map<string, Place[]>()
  for (const place of sorted.filter((each) => !each.namedInDocument)) {
    const letter = initialOf(place.name, words)
    const known = groups.get(letter)
    if (known === undefined) groups.set(letter, [place])
    else known.push(place)
  }
  const named = sorted.filter((each) => each.namedInDocument)
  const letters = [...groups].map(([letter, items]) => ({ id: `letter ${letter}`, heading: letter, items }))
  return named.length === 0
    ? letters
    : [{ id: 'named', heading: words.lists.namedInDocument, items: named }, ...letters]
}

function initialOf(name: string, words: Words): string {
  const letter = words.formats.upperCase(toBareLetters(name).charAt(0))
  return DIGIT.test(letter) ? words.lists.numerals : letter
}
