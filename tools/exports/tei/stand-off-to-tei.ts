import { toIsoDay } from '#src/domain/day.ts'
import type { Dispute, Event, Lesson, Name, Person, Place, Source, Term } from '#src/domain/lesson.ts'
import { type Prose, toPlainText } from '#src/domain/prose.ts'
import type { Ref, SourceId } from '#src/domain/ref.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import { placeReason } from '../place-reason.ts'
import { toPointer, toXmlId } from './tei-id.ts'
import { type Attributes, type XmlElement, xml } from './xml.ts'

/** Everything that the text of the document speaks of, so that every pointer in it has something to point to. */
export function standOffToTei(lesson: Lesson): XmlElement {
  const mentioned = new Set<Ref>(lesson.passages.flatMap(({ mentions }) => mentions.map(({ ref }) => ref)))
  const those = <T extends { readonly id: Ref }>(all: readonly T[]) => all.filter(({ id }) => mentioned.has(id))
  const shapes = those([...lesson.areas, ...lesson.fronts, ...lesson.lines, ...lesson.movements])
  const [people, terms, events] = [those(lesson.people), those(lesson.terms), those(lesson.events)]
  const cited = new Set<SourceId>([
    lesson.card.source,
    ...[...people, ...terms, ...events, ...shapes].flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...those(lesson.disputes).flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
  ])
  return xml(
    'standOff',
    {},
    list('listPerson', {}, people.map(toPerson)),
    list('listPlace', { type: 'places' }, those(lesson.places).map(toPlace)),
    list('listPlace', { type: 'shapes' }, shapes.map(toShape)),
    list('listEvent', {}, events.map(toEvent)),
    list('list', { type: 'terms' }, terms.map(toTerm)),
    list('list', { type: 'disputes' }, those(lesson.disputes).map(toDispute)),
    list('listBibl', {}, lesson.sources.filter(({ id }) => cited.has(id) || mentioned.has(id)).map(toBibl)),
  )
}

function list(name: string, attributes: Readonly<Record<string, string>>, items: readonly XmlElement[]): XmlElement[] {
  return items.length === 0 ? [] : [xml(name, attributes, ...items)]
}

type Citing = { readonly id: Ref; readonly citations: readonly { readonly source: SourceId }[] }

function citing({ id, citations }: Citing) {
  const sources = [...new Set(citations.map(({ source }) => toPointer(source)))]
  return { 'xml:id': toXmlId(id), source: sources.length === 0 ? undefined : sources.join(' ') }
}

function toPerson(person: Person): XmlElement {
  return xml(
    'person',
    citing(person),
    xml('persName', {}, person.name),
    person.names.map((name) => inOtherWriting('persName', name)),
    person.born === undefined ? [] : xml('birth', {}, person.born),
    person.died === undefined ? [] : xml('death', {}, person.died),
    toNotes(person.role, { type: 'role' }),
    toNotes(person.text),
  )
}

function toPlace(place: Place): XmlElement {
  const { id, name, names, modernName, type, geometry, note } = place
  const [longitude, latitude] = geometry.coordinates
  return xml(
    'place',
    { 'xml:id': toXmlId(id), type },
    xml('placeName', {}, name),
    names.map((each) => inOtherWriting('placeName', each)),
    modernName === name ? [] : xml('placeName', { type: 'modern' }, modernName),
    xml('location', {}, xml('geo', {}, `${latitude} ${longitude}`), xml('note', { type: 'basis' }, placeReason(place))),
    toNotes(note),
  )
}

type Shape = Citing & Pick<Lesson['areas'][number], 'title' | 'type' | 'basis' | 'note'>

/** Where a shape lies is for a map; here stands what it is and why it is drawn. */
function toShape(shape: Shape): XmlElement {
  return xml(
    'place',
    { ...citing(shape), type: shape.type },
    xml('placeName', {}, shape.title),
    toNotes(shape.basis.because, { type: 'basis' }),
    shape.note === undefined ? [] : toNotes(shape.note),
  )
}

function toEvent(event: Event): XmlElement {
  return xml(
    'event',
    { ...citing(event), ...toDates(event.when) },
    xml('label', {}, event.headline),
    toNotes(event.summary),
  )
}

/** A date that may lie anywhere in a stretch is not one that lasts as long; an end that is not known is left out. */
function toDates({ edtf, from, to, start, end }: TimeSpan): Attributes {
  const [first, last] = [from, to].map((day) => (day === null ? undefined : toIsoDay(day)))
  if (first !== undefined && first === last && start.doubt !== 'unknown' && end.doubt !== 'unknown')
    return { when: first }
  const isSingleDate = !edtf.includes('/')
  if (isSingleDate && start.some === undefined && (start.unit === 'month' || start.unit === 'year')) {
    return { when: edtf.replace(/[~?%]$/, '').replace(/^Y/, '') }
  }
  if (isSingleDate) return { notBefore: first, notAfter: last }
  return { from: start.doubt === 'unknown' ? undefined : first, to: end.doubt === 'unknown' ? undefined : last }
}

function toTerm(term: Term): XmlElement {
  return xml(
    'item',
    citing(term),
    xml('term', {}, term.term),
    term.names.map((name) => inOtherWriting('term', name)),
    toNotes(term.text),
  )
}

function toDispute({ id, question, positions, stateOfTheQuestion }: Dispute): XmlElement {
  return xml(
    'item',
    { 'xml:id': toXmlId(id) },
    xml('label', {}, question),
    positions.flatMap(({ who, claim, sources }) =>
      toNotes(claim, { type: 'position', n: who, source: sources.map(toPointer).join(' ') }),
    ),
    toNotes(stateOfTheQuestion),
  )
}

function toBibl({ id, reference }: Source): XmlElement {
  return xml('bibl', { 'xml:id': toXmlId(id) }, reference)
}

function inOtherWriting(element: string, { text, lang, romanization, note }: Name): XmlElement {
  return xml(element, { 'xml:lang': lang, n: note ?? romanization }, text)
}

/** What could be said at the time, what was known only from a later day on, and what is known in hindsight. */
function toNotes({ then, later }: Prose, attributes: Readonly<Record<string, string>> = {}): XmlElement[] {
  const atTheTime = toPlainText(then)
  return [
    ...(atTheTime === '' ? [] : [xml('note', attributes, atTheTime)]),
    ...later.map(({ from, text }) => {
      const date = from === null ? [] : [xml('date', { when: toIsoDay(from) }), ' ']
      return xml('note', { ...attributes, type: from === null ? 'hindsight' : 'later' }, ...date, toPlainText(text))
    }),
  ]
}
