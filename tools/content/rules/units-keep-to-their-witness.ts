import type { Event } from '#src/domain/lesson.ts'
import type { Front, Unit } from '#src/domain/shapes.ts'
import type { Issue } from '#src/domain/issue.ts'
import { type Prose, toPlainText } from '#src/domain/prose.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'units-keep-to-their-witness'

export const unitsKeepToTheirWitness: Rule = {
  name: NAME,
  sentence:
    'A unit stands where its witness has it: a front whose evidence, or an event whose text, gives its name, its ' +
    'echelon, its place and a source, on days no later than the front or within those of the event; it has one ' +
    'sign a day.',
  check: (input) => [...witnesses(input), ...signs(input)],
}

/** What is compared, from either sort of witness; null for what it does not have. */
type Testimony = {
  readonly words: string
  readonly hasName: boolean
  readonly hasPlace: boolean
  readonly hasSource: boolean
  readonly hasDays: boolean
}

function witnesses({ lesson, spotOf }: RuleInput): Issue[] {
  return lesson.units.flatMap((unit) => {
    const { id, name, type, place, witness } = unit
    const front = isRefOf('front', witness) ? lesson.fronts.find((each) => each.id === witness) : undefined
    const event = isRefOf('event', witness) ? lesson.events.find((each) => each.id === witness) : undefined
    if (front === undefined && event === undefined) return []
    const found = front === undefined ? (event === undefined ? null : ofEvent(unit, event)) : ofFront(unit, front)
    if (found === null) return []
    const missing = (field: string, message: string) => violation(NAME, spotOf(id, field), { message, hint: HINT })
    return [
      ...(found.hasName ? [] : [missing('name', `${witness} does not speak of “${name}”.`)]),
      ...(found.hasPlace ? [] : [missing('place', `${witness} does not have it at ${place}.`)]),
      ...(found.hasSource ? [] : [missing('sources', `${witness} does not rest on this source for it.`)]),
      ...(found.words.toLowerCase().includes(type)
        ? []
        : [missing('echelon', `${witness} does not call it a ${type}.`)]),
      ...(found.hasDays ? [] : [missing('when', `${witness} does not reach these days.`)]),
    ]
  })
}

const HINT = 'Keep to what the witness says, or name another one; derive nothing.'

/** A statement about several units at once fixes none of them: the name must be all that stands as its unit. */
function ofFront({ name, place, citations, when }: Unit, front: Front): Testimony {
  const named = front.evidence.filter((each) => each.unit === name)
  const placed = named.filter((each) => each.place === place)
  const sources = new Set(citations.map(({ source }) => source))
  return {
    words: named.map((each) => `${each.unit} ${textOf(each.statement)}`).join(' '),
    hasName: named.length > 0,
    hasPlace: placed.length > 0,
    hasSource: placed.some(({ source }) => sources.has(source)),
    hasDays: when.to !== null && when.to <= front.day,
  }
}

function ofEvent({ name, place, citations, when }: Unit, event: Event): Testimony {
  const words = `${event.headline} ${textOf(event.summary)}`
  const cited = new Set(event.citations.map(({ source }) => source))
  return {
    words,
    hasName: words.includes(name),
    hasPlace: event.places.includes(place),
    hasSource: citations.some(({ source }) => cited.has(source)),
    hasDays:
      when.from !== null &&
      when.to !== null &&
      when.from >= (event.when.from ?? Infinity) &&
      when.to <= (event.when.to ?? Infinity),
  }
}

function signs({ lesson, spotOf }: RuleInput): Issue[] {
  return lesson.units.flatMap(({ id, name, when }, at) => {
    const twin = lesson.units
      .slice(0, at)
      .find((other) => other.name === name && other.when.from === when.from && when.from !== null)
    if (twin === undefined) return []
    const message = `${twin.id} already has “${name}” on that day.`
    return violation(NAME, spotOf(id, 'when'), { message, hint: 'Keep the one that the better source fixes.' })
  })
}

const textOf = ({ then, later }: Prose): string => [then, ...later.map(({ text }) => text)].map(toPlainText).join(' ')
