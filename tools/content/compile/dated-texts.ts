import { type Day, parseIsoDay } from '#src/domain/day.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { type Spot, fromPointer, inside, spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import type { RuleInput } from '../rule.ts'

/** A text that must not mention anything after a day. A title cannot be divided; a reason is the editors' own. */
export type DatedText = {
  readonly spot: Spot
  readonly text: AuthoredProse
  readonly sort: TextSort
  /** The last day of which it may speak. */
  readonly limit: Day
}

type TextSort = 'title' | 'reason' | 'prose'
type Fields = { readonly [S in TextSort]?: readonly string[] }

const SHAPE: Fields = {
  title: ['title', 'underWay'],
  reason: ['because'],
  prose: ['note', 'datesNote', 'evidence/*/statement'],
}
/** Disputes, and what the texts of an event disagree about, are hindsight; the document and the sources are exempt. */
const FIELDS: { readonly [K in Kind]?: Fields } = {
  event: {
    title: ['headline', 'shortHeadline', 'underWay'],
    reason: ['confidence/because'],
    prose: ['timeNote', 'summary'],
  },
  area: SHAPE,
  front: SHAPE,
  line: SHAPE,
  movement: SHAPE,
  unit: { title: ['title'], reason: ['because'] },
  place: { prose: ['note'] },
  person: { prose: ['role', 'text'] },
  term: { prose: ['text'] },
  recommendation: {
    title: ['title'],
    reason: ['seal/because'],
    prose: ['says', 'phrases/*/note', 'mapNote', 'formalFate', 'outcome/summary', 'origin'],
  },
}

/** Every text that speaks of days, with the last day of which it may speak. */
export function listDatedTexts(input: RuleInput): DatedText[] {
  return [...entityTexts(input), ...outcomeHeadlines(input), ...steps(input)]
}

function entityTexts(input: RuleInput): DatedText[] {
  const begins = firstDays(input)
  const eve = eveOfFrame(input)
  return input.entries.flatMap(({ ref, spot }) => {
    const fields = FIELDS[kindOf(ref)]
    if (fields === undefined) return []
    const limit = Math.max(begins.get(ref) ?? eve, eve)
    const found = (sort: TextSort) =>
      (fields[sort] ?? []).flatMap((path) =>
        located(input, spot, path.split('/')).map((each) => ({ ...each, sort, limit })),
      )
    return [...found('title'), ...found('reason'), ...found('prose')]
  })
}

/**
 * The first day of everything that has one. Anything else may be read on any day, and so may name no day of the frame.
 */
function firstDays({
  lesson: { events, areas, fronts, lines, movements, units },
}: RuleInput): ReadonlyMap<Ref, Day | null> {
  return new Map(
    [...events, ...areas, ...fronts, ...lines, ...movements, ...units].map(({ id, when }) => [id, when.from]),
  )
}

function eveOfFrame({ lesson }: RuleInput): Day {
  return lesson.frame.from - 1
}

function outcomeHeadlines({ authored: { recommendations }, lesson }: RuleInput): DatedText[] {
  return recommendations.value.flatMap(({ number, outcome }, at) => {
    const limit = lesson.recommendations.find((each) => each.number === number)?.outcome.knownFrom ?? null
    if (limit === null) return []
    const spot = spotIn(recommendations.file, at, 'outcome', 'headline')
    return { spot, text: outcome.headline, sort: 'title', limit }
  })
}

/** What the student reads at a step; the lecturer's notes may look ahead. */
function steps({ authored: { tours } }: RuleInput): DatedText[] {
  return tours.flatMap(({ file, value }) =>
    value.steps.flatMap(({ asOf, title, body, stage }, at) => {
      const limit = parseIsoDay(asOf)
      if (limit === null) return []
      const spot = spotIn(file, 'steps', at)
      const inHall = [
        ...(stage?.says === undefined ? [] : [{ spot: inside(spot, 'stage', 'says'), text: stage.says }]),
        ...(stage?.asks ?? []).map((text, nth) => ({ spot: inside(spot, 'stage', 'asks', nth), text })),
      ]
      return [
        { spot: inside(spot, 'title'), text: title, sort: 'title', limit },
        { spot: inside(spot, 'body'), text: body, sort: 'prose', limit },
        ...inHall.map((each) => ({ ...each, sort: 'prose' as const, limit })),
      ]
    }),
  )
}

type Located = Pick<DatedText, 'spot' | 'text'>

/** The authored values under a path; `*` is every entry of a list. */
function located(input: RuleInput, spot: Spot, path: readonly string[]): Located[] {
  const files: readonly AuthoredFile<unknown>[] = Object.values(input.authored).flat()
  const root = files.find(({ file }) => file === spot.file)?.value
  return follow({ spot, text: childAt(root, fromPointer(spot.pointer)) }, path)
}

function follow(
  { spot, text: value }: { readonly spot: Spot; readonly text: unknown },
  path: readonly string[],
): Located[] {
  const [step, ...rest] = path
  if (value === undefined) return []
  if (step === undefined) return [{ spot, text: value as AuthoredProse }]
  const steps = step === '*' ? Object.keys(value as object) : [step]
  return steps.flatMap((each) => follow({ spot: inside(spot, each), text: childAt(value, [each]) }, rest))
}

function childAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value)
}
