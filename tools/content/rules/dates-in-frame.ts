import { type Day, FIRST_YEAR, LAST_YEAR, parseIsoDay, toDay, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { type Spot, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { listShapes } from '../compile/shapes.ts'

const NAME = 'dates-in-frame'

export const datesInFrame: Rule = {
  name: NAME,
  sentence:
    'Every date ends no earlier than it begins and lies within the frame of lesson.yaml, unless outsideFrame says why ' +
    'it may not; nothing is known before it happens.',
  check: (input) => [...lessonDays(input), ...datedThings(input), ...stepDays(input), ...knownDays(input)],
}

function lessonDays({ authored: { lesson } }: RuleInput): Issue[] {
  const { file, value } = lesson
  const { frame, firstView, documentDay, turningPoints = [] } = value
  const spots = [
    [frame.to, spotIn(file, 'frame', 'to')],
    [firstView.from, spotIn(file, 'firstView', 'from')],
    [firstView.to, spotIn(file, 'firstView', 'to')],
    [documentDay, spotIn(file, 'documentDay')],
    ...turningPoints.flatMap(({ from, to }, at) => [
      [from, spotIn(file, 'turningPoints', at, 'from')] as const,
      [to, spotIn(file, 'turningPoints', at, 'to')] as const,
    ]),
  ] as const
  const hint = 'Correct the day, or widen the frame.'
  const found = spots.flatMap(([day, spot]) => outside(parseIsoDay(day), frameOf(frame), spot, hint))
  const stretches = [
    ['The first view', firstView, spotIn(file, 'firstView')] as const,
    ...turningPoints.map((each, at) => [`“${each.label}”`, each, spotIn(file, 'turningPoints', at)] as const),
  ]
  const backward = stretches.flatMap(([name, { from, to }, spot]) => {
    if ((parseIsoDay(from) ?? FIRST) <= (parseIsoDay(to) ?? LAST)) return []
    const message = `${name} begins on ${from} and ends before that, on ${to}.`
    return violation(NAME, spot, { message, hint: 'Exchange the two days.' })
  })
  return [...found, ...backward]
}

/** What an unreadable end of the frame counts as; it was reported already. */
const [FIRST, LAST] = [toDay(FIRST_YEAR, 1, 1), toDay(LAST_YEAR, 12, 31)]

type End = readonly [day: Day | null, spot: Spot]

/** A date that cannot be read, or that runs backwards, was reported when it was compiled; here it counts as open. */
function datedThings({ authored, lesson, spotOf }: RuleInput): Issue[] {
  const marked = new Set<Ref>([
    ...authored.events.flatMap(({ value }) =>
      value.events.flatMap(({ id, outsideFrame }): Ref[] => (outsideFrame === undefined ? [] : [`event:${id}`])),
    ),
    ...listShapes(authored).flatMap(({ id, properties }) => (properties.outsideFrame === undefined ? [] : [id])),
  ])
  const things: readonly (readonly [Ref, readonly End[]])[] = [
    ...lesson.events.map(({ id, when }) => {
      const spot = spotOf(id, 'when')
      return [id, [[when.from, spot] as const, [when.to, spot] as const]] as const
    }),
    ...[...lesson.areas, ...lesson.lines, ...lesson.movements].map(({ id, when }) => {
      const ends = [[when.from, spotOf(id, 'start')] as const, [when.to, spotOf(id, 'end')] as const]
      return [id, ends] as const
    }),
    ...lesson.units.map(({ id, when }) => {
      const spot = spotOf(id, 'when')
      return [id, [[when.from, spot] as const, [when.to, spot] as const]] as const
    }),
    ...authored.fronts.value.features.map(({ properties: { id, date } }) => {
      const ref: Ref = `front:${id}`
      return [ref, [[parseIsoDay(date), spotOf(ref, 'date')] as const]] as const
    }),
  ]
  return things.flatMap(([id, ends]) => inFrame(ends, marked.has(id), frameOf(authored.lesson.value.frame)))
}

function inFrame(ends: readonly End[], isMarked: boolean, frame: TimeWindow): Issue[] {
  const hint = 'Check the year. A thing that truly lies outside says why in outsideFrame.'
  const found = ends.flatMap(([day, spot]) => outside(day, frame, spot, hint)).slice(0, 1)
  if (!isMarked) return found
  const spot = ends[0]?.[1]
  if (found.length > 0 || spot === undefined) return []
  const message = 'outsideFrame is given, but the dates lie within the frame.'
  return [violation(NAME, spot, { message, hint: 'Remove outsideFrame.' })]
}

function stepDays({ authored: { tours, lesson } }: RuleInput): Issue[] {
  const frame = frameOf(lesson.value.frame)
  const hint = 'Correct the day of the step, or widen the frame.'
  return tours.flatMap(({ file, value }) =>
    value.steps.flatMap(({ asOf }, at) => outside(parseIsoDay(asOf), frame, spotIn(file, 'steps', at, 'asOf'), hint)),
  )
}

function knownDays({ lesson, spotOf }: RuleInput): Issue[] {
  return lesson.events.flatMap(({ id, when: { from }, knownOn }) => {
    if (knownOn === undefined || from === null || knownOn >= from) return []
    return violation(NAME, spotOf(id, 'knownOn'), {
      message: `Known on ${toIsoDay(knownOn)}, but it begins only on ${toIsoDay(from)}.`,
      hint: 'Correct one of the two days, or leave knownOn out when it is not established.',
    })
  })
}

function frameOf({ from, to }: { readonly from: string; readonly to: string }): TimeWindow {
  return { from: parseIsoDay(from) ?? FIRST, to: parseIsoDay(to) ?? LAST }
}

function outside(day: Day | null, { from, to }: TimeWindow, spot: Spot, hint: string): Issue[] {
  if (day === null || (day >= from && day <= to)) return []
  const message = `${toIsoDay(day)} lies outside the frame, ${toIsoDay(from)} to ${toIsoDay(to)}.`
  return [violation(NAME, spot, { message, hint })]
}
