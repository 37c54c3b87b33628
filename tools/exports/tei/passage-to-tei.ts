import { toIsoDay } from '#src/domain/day.ts'
import type { Change, Passage, TextRange } from '#src/domain/document.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, isRefOf, kindOf } from '#src/domain/ref.ts'
import { toPointer, toXmlId } from './tei-id.ts'
import { type Attributes, type XmlElement, type XmlNode, xml } from './xml.ts'

/** A passage as an addressable block, with its mentions, its changes and the editors' doubts. */
export function passageToTei(passage: Passage, lesson: Lesson): XmlElement {
  const { id, kind, reading, queries } = passage
  const text = nest(cutMentions(passage, lesson), { start: 0, end: reading.length }, reading)
  const number = lesson.passages.findIndex((each) => each.id === id) + 1
  return xml(
    'ab',
    { 'xml:id': toXmlId(id), n: String(number), type: kind },
    // text from the first on, so that no white space comes in between
    '',
    ...(kind === 'date' ? [xml('date', { when: toIsoDay(lesson.documentDay) }, text)] : text),
    queries.map((query) => xml('note', { type: 'query', resp: '#editors' }, query)),
  )
}

type Mark = TextRange & { readonly wrap: (content: readonly XmlNode[]) => XmlElement }

/**
 * Mentions and changes as marks that nest. A change is one thing, so a mention that runs over its border is cut there
 * into pieces that point to each other.
 */
function cutMentions({ id, mentions, changes }: Passage, lesson: Lesson): Mark[] {
  const borders = changes.flatMap(({ inReading }) => [inReading.start, inReading.end])
  const cut = mentions.flatMap((mention, at): Mark[] => {
    const crossed = changes.filter(({ inReading }) => crosses(mention, inReading))
    const inner = borders.filter((border) => border > mention.start && border < mention.end)
    const points = crossed.length === 0 ? [] : [...new Set(inner)].sort((a, b) => a - b)
    const starts = [mention.start, ...points]
    const name = (piece: number) => `${toXmlId(id)}.mention-${at + 1}.${piece + 1}`
    return starts.map((start, piece) => {
      const links: Attributes =
        starts.length === 1
          ? {}
          : {
              'xml:id': name(piece),
              prev: piece === 0 ? undefined : `#${name(piece - 1)}`,
              next: piece === starts.length - 1 ? undefined : `#${name(piece + 1)}`,
            }
      return {
        start,
        end: starts[piece + 1] ?? mention.end,
        wrap: (content) => toMention(textOf(mention.ref, lesson), links, content),
      }
    })
  })
  return [
    ...cut,
    ...changes.map((change): Mark => ({ ...change.inReading, wrap: (content) => toApp(change, content) })),
  ]
}

function crosses(a: TextRange, b: TextRange): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  )
}

/** The marks within a range as elements, the text between them as text. The wider of two marks is the outer one. */
function nest(marks: readonly Mark[], range: TextRange, text: string): XmlNode[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || rank(a) - rank(b))
  const nodes: XmlNode[] = []
  let done = range.start
  for (const [at, mark] of sorted.entries()) {
    if (mark.start < done) continue // it lies within the one before and was drawn there
    const inside = sorted.filter((each, other) => other > at && each.start < mark.end && each.end <= mark.end)
    if (mark.start > done) nodes.push(text.slice(done, mark.start))
    nodes.push(mark.wrap(nest(inside, mark, text)))
    done = mark.end
  }
  if (done < range.end) nodes.push(text.slice(done, range.end))
  return nodes
}

/** At the same place: what was taken out, then the longest first. */
function rank({ start, end }: TextRange): number {
  return start === end ? -Infinity : -end
}

function toApp({ seed, reason }: Change, content: readonly XmlNode[]): XmlElement {
  return xml(
    'app',
    {},
    xml('lem', {}, ...content),
    xml('rdg', { wit: '#seed' }, seed),
    xml('note', { type: 'reason', resp: '#editors' }, reason),
  )
}

/** The element for a mention of each kind. Shapes, events and disputes have none of their own: they are referred to. */
const ELEMENTS: Partial<Record<Kind, string>> = { place: 'placeName', person: 'persName', term: 'term' }

function toMention(ref: Ref, links: Attributes, content: readonly XmlNode[]): XmlElement {
  const kind = kindOf(ref)
  const element = ELEMENTS[kind]
  if (element !== undefined) return xml(element, { ref: toPointer(ref), ...links }, ...content)
  if (kind === 'passage' || kind === 'source') return xml('ref', { target: toPointer(ref), ...links }, ...content)
  return xml('rs', { type: kind, ref: toPointer(ref), ...links }, ...content)
}

/** In the edition a recommendation is its passage. */
function textOf(ref: Ref, { recommendations }: Lesson): Ref {
  return isRefOf('recommendation', ref) ? (recommendations.find(({ id }) => id === ref)?.passage ?? ref) : ref
}
