import { type Day, parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import { IN_HINDSIGHT } from '#src/lesson/schema/prose.ts'
import { type DatedText, listDatedTexts } from '../compile/dated-texts.ts'
import { lateDaysIn } from '../compile/late-days.ts'
import { type Spot, inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'then-and-later'
/** Words in which knowledge of the end, or of what was written about it since, speaks. */
const HINDSIGHT =
  /\b(?:eventually|in the end|turned out|(?:in|with) hindsight|would (?:soon|later|eventually|never)|(?:was|were) later|never again|the following (?:day|week|month)|within (?:days|weeks|months)|historians?|scholars?|memoirs?|read here)\b/i

export const thenAndLater: Rule = {
  name: NAME,
  sentence:
    'No text names a day after that on which its thing begins (a thing without days: any day of the frame), except ' +
    'under later, from that day on, or in foreseen; later goes forward from there, within the frame, and ends in ' +
    '"now". Words of hindsight outside later are a warning.',
  check: (input) => listDatedTexts(input).flatMap((each) => check(each, input)),
}

function check({ spot, text, sort, limit }: DatedText, input: RuleInput): Issue[] {
  if (typeof text === 'string') {
    return [...tooLate(text, limit, spot, input, sort === 'title' ? TITLE : PROSE), ...hindsight(text, sort, spot)]
  }
  const { then = '', foreseen = [], later = [] } = text
  const strike = (words: string) => foreseen.reduce((rest, phrase) => rest.replaceAll(phrase, ''), words)
  const days = later.map(({ from }) => (from === IN_HINDSIGHT ? null : parseIsoDay(from)))
  return [
    ...tooLate(strike(then), limit, inside(spot, 'then'), input, PROSE),
    ...hindsight(then, sort, inside(spot, 'then')),
    ...unused(foreseen, [then, ...later.map((part) => part.text)], inside(spot, 'foreseen')),
    ...later.flatMap((part, at) => {
      const day = days[at] ?? null
      const before = at === 0 ? limit : (days[at - 1] ?? null)
      const place = inside(spot, 'later', at)
      return [
        ...outOfOrder(part.from, day, before, inside(place, 'from'), input),
        ...(day === null ? [] : tooLate(strike(part.text), day, inside(place, 'text'), input, PROSE)),
      ]
    }),
  ]
}

const PROSE = 'Move the sentence to later, from that day on. If the day was planned or promised, copy it to foreseen.'
const TITLE = 'Find words that could stand there on that day.'

function tooLate(text: string, limit: Day, spot: Spot, { lesson }: RuleInput, hint: string): Issue[] {
  const reason =
    limit < lesson.frame.from
      ? 'a day of the frame, and this has no day of its own'
      : `after ${toIsoDay(limit)}, where this must end`
  return lateDaysIn(text, limit, lesson).map((phrase) =>
    violation(NAME, spot, { message: `“${phrase}” is ${reason}.`, hint }),
  )
}

/** `before` is null behind a part in hindsight, which is the last. */
function outOfOrder(from: string, day: Day | null, before: Day | null, spot: Spot, { lesson }: RuleInput): Issue[] {
  if (day === null && (from !== IN_HINDSIGHT || before !== null)) return []
  if (day !== null && day > lesson.frame.to) {
    const message = `${from} is after the frame, which ends on ${toIsoDay(lesson.frame.to)}.`
    return [violation(NAME, spot, { message, hint: `Write ${IN_HINDSIGHT}.` })]
  }
  if (day !== null && before !== null && day > before) return []
  const after = before === null ? `“${IN_HINDSIGHT}”` : toIsoDay(before)
  const hint = 'Order the parts by their days, with one part for each; the first is later than the thing itself.'
  return [violation(NAME, spot, { message: `${from} does not come after ${after}.`, hint })]
}

function unused(foreseen: readonly string[], texts: readonly string[], spot: Spot): Issue[] {
  return foreseen.flatMap((phrase, at) =>
    texts.some((text) => text.includes(phrase))
      ? []
      : violation(NAME, inside(spot, at), {
          message: `“${phrase}” does not stand in the text.`,
          hint: 'Copy the day letter by letter, or remove it.',
        }),
  )
}

/** Why a thing is drawn so is said by the editors, who may speak of what they read. */
function hindsight(text: string, sort: DatedText['sort'], spot: Spot): Issue[] {
  if (sort === 'reason') return []
  const words = HINDSIGHT.exec(text)?.[0]
  if (words === undefined) return []
  const message = `“${words}” speaks from a later day.`
  const hint = `Move the sentence to later: from the day on which it is true, or from ${IN_HINDSIGHT}.`
  return [violation(NAME, spot, { message, hint }, 'warning')]
}
