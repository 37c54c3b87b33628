import type { Day } from '#src/domain/day.ts'
import type { Name } from '#src/domain/lesson.ts'
import { type Prose, toPlainText } from '#src/domain/prose.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { titleOf } from '#src/lesson/titles.ts'

/** Where in an entity the words are: its title, one of its names, or its text. */
export type SearchTextPart = 'title' | 'name' | 'text'

/** A searchable piece of text. `from` is the first day on which it may be shown; null is any day, Infinity none. */
export type SearchText = {
  readonly ref: Ref
  readonly part: SearchTextPart
  readonly text: string
  readonly lang?: string
  readonly from: Day | null
}

/** Everything searchable: the document, and the names and texts of all entities. */
export function searchTextsOf(index: LessonIndex): readonly SearchText[] {
  const { lesson } = index
  const title = (ref: Ref): SearchText => ({ ref, part: 'title', text: titleOf(index, ref), from: null })
  /** A title that gives away the end is searchable only once it is over; until then its provisional title is. */
  const titles = (ref: Ref, underWay: string | undefined, when: TimeSpan): SearchText[] =>
    underWay === undefined
      ? [title(ref)]
      : [
          { ...title(ref), from: when.to ?? Infinity },
          { ...title(ref), text: underWay },
        ]
  return [
    ...lesson.passages.map(({ id, reading }) => text(id, reading)),
    ...lesson.recommendations.flatMap((each) => [
      title(each.id),
      ...prose(each.id, each.says),
      ...each.phrases.flatMap(({ phrase, note }) => [text(each.id, phrase), ...prose(each.id, note)]),
    ]),
    ...lesson.events.flatMap(({ id, summary, when, underWay }) => [
      ...titles(id, underWay, when),
      ...prose(id, summary, when.from),
    ]),
    ...lesson.places.flatMap(({ id, name, modernName, names, note }) => [
      title(id),
      { ref: id, part: 'name' as const, text: modernName, from: modernName === name ? null : Infinity },
      ...namesOf(id, names),
      ...prose(id, note),
    ]),
    ...lesson.people.flatMap((each) => [title(each.id), ...namesOf(each.id, each.names), ...prose(each.id, each.text)]),
    ...lesson.terms.flatMap(({ id, alsoKnownAs, names, text: said }) => [
      title(id),
      ...alsoKnownAs.map((also): SearchText => ({ ref: id, part: 'name', text: also, from: null })),
      ...namesOf(id, names),
      ...prose(id, said),
    ]),
    ...lesson.movements.flatMap(({ id, when, underWay }) => titles(id, underWay, when)),
    ...[...lesson.areas, ...lesson.fronts, ...lesson.lines, ...lesson.units].map(({ id }) => title(id)),
    ...lesson.disputes.flatMap(({ id, whatTheDocumentSays }) => [title(id), ...prose(id, whatTheDocumentSays)]),
    ...lesson.extracts.flatMap(({ id, report, phrases, canTell, cannotTell, asOf, notesAsOf }) => [
      { ...title(id), from: asOf },
      ...[report, ...phrases].map((said) => text(id, said, asOf)),
      ...[canTell, cannotTell].map((said) => text(id, said, notesAsOf)),
    ]),
    ...lesson.sources.map(({ id, reference }) => ({ ...title(id), text: reference })),
  ]
}

const text = (ref: Ref, words: string, from: Day | null = null): SearchText => ({
  ref,
  part: 'text',
  text: words,
  from,
})

function prose(ref: Ref, { then, later }: Prose, from: Day | null = null): SearchText[] {
  const parts = later.map((part) => text(ref, toPlainText(part.text), part.from ?? Infinity))
  return then.children.length === 0 ? parts : [text(ref, toPlainText(then), from), ...parts]
}

function namesOf(ref: Ref, names: readonly Name[]): SearchText[] {
  return names.map((name) => ({ ref, part: 'name', text: name.text, lang: name.lang, from: null }))
}
