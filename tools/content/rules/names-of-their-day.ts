import { type Day, parseIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import { IN_HINDSIGHT } from '#src/lesson/schema/prose.ts'
import { type DatedText, listDatedTexts } from '../compile/dated-texts.ts'
import { edtfToSpan } from '../compile/edtf-to-span.ts'
import { type Spot, inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'names-of-their-day'

export const namesOfTheirDay: Rule = {
  name: NAME,
  sentence:
    'A modern name with a modernNameSince stands in no text of an earlier day, nor as the label of its place; only ' +
    'under from: now.',
  check: (input) => {
    const names = namesWithADay(input)
    return [
      ...labels(input, names),
      ...listDatedTexts(input)
        .flatMap(partsOf)
        .flatMap((part) => check(part, names)),
    ]
  },
}

type NameOfToday = { readonly name: string; readonly now: string; readonly since: Day }
type Part = { readonly text: string; readonly day: Day; readonly spot: Spot }

function namesWithADay({ authored }: RuleInput): NameOfToday[] {
  return authored.places.value.features.flatMap(({ properties: { name, modernName, modernNameSince } }) => {
    const read = modernNameSince === undefined ? null : edtfToSpan(modernNameSince)
    const since = read !== null && 'span' in read ? read.span.from : null
    return since === null ? [] : [{ name, now: modernName, since }]
  })
}

function labels({ authored: { places }, spotOf, lesson }: RuleInput, names: readonly NameOfToday[]): Issue[] {
  return places.value.features.flatMap(({ properties: { id, name } }) =>
    names.some(({ now, since }) => now === name && since > lesson.documentDay)
      ? violation(NAME, spotOf(`place:${id}`, 'name'), {
          message: `“${name}” was not yet its name on the day of the document.`,
          hint: 'Label the place with the name that it had then.',
        })
      : [],
  )
}

/** The reasons of the editors are of today. */
function partsOf({ text, sort, limit, spot }: DatedText): Part[] {
  if (sort === 'reason') return []
  if (typeof text === 'string') return [{ text, day: limit, spot }]
  const { then = '', later = [] } = text
  return [
    { text: then, day: limit, spot: inside(spot, 'then') },
    ...later.flatMap((part, at) => {
      const day = part.from === IN_HINDSIGHT ? null : parseIsoDay(part.from)
      return day === null ? [] : [{ text: part.text, day, spot: inside(spot, 'later', at, 'text') }]
    }),
  ]
}

/** No name is longer, and a pattern of a longer one can be refused. */
const LONGEST = 200

function check({ text, day, spot }: Part, names: readonly NameOfToday[]): Issue[] {
  return names.flatMap(({ name, now, since }) => {
    // the name of those days may hold the modern one, as Port Alder holds Alder
    const rest = text.replaceAll(name, '')
    if (since <= day || now.length > LONGEST || !new RegExp(`\\b${now.replace(/[^\w ]/g, '.')}\\b`).test(rest))
      return []
    return violation(NAME, spot, {
      message: `“${now}” is a name of later days.`,
      hint: `Write ${name}, or move the sentence to from: ${IN_HINDSIGHT}.`,
    })
  })
}
