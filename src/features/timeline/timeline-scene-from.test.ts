import { describe, expect, test } from 'vitest'
import type { Event, Lesson } from '#src/domain/lesson.ts'
import { parseIsoDay } from '#src/domain/day.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { type LessonIndex, indexLesson } from '#src/lesson/lesson-index.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { recommendationBehind } from '#src/lesson/recommendation-behind.ts'
import { stripItems } from '#tests/support/strip-items.ts'
import { itemsWithoutChoice, toTimelinePlan, toTimelineScene, withChoice } from './timeline-scene-from.ts'
import { words } from '#tests/support/english.ts'

const NONE: ReadonlySet<Ref> = new Set()
const day = (iso: string) => parseIsoDay(iso)!
const index = tinyIndex()
const horizon: Horizon = { asOf: index.lesson.documentDay, later: 'show', knowledge: 'all' }
const choose = (selected: Ref | null) => ({
  selected,
  lit: selected === null ? NONE : index.litBy(selected),
  outlook: createOutlook(index, horizon),
  lanes: null,
})
const over = (other: LessonIndex) => ({ ...choose(null), outlook: createOutlook(other, horizon) })
const items = (selected: Ref | null = null) => stripItems(index, choose(selected), words)
const find = (name: string, selected: Ref | null = null) => items(selected).find(({ id }) => id === `event:${name}`)!

/** The tiny lesson with the dates of one event replaced. */
function withDates(name: string, when: Partial<Event['when']>): Lesson {
  const lesson = tinyLesson()
  const events = lesson.events.map((event) =>
    event.id === `event:${name}` ? { ...event, when: { ...event.when, ...when } } : event,
  )
  return { ...lesson, events }
}

describe('the items of the strip', () => {
  test('stand on the days as written, whatever hour and zone stand beside them', () => {
    expect(find('pilots-asked-back')).toMatchObject({ from: day('1921-04-02'), to: day('1921-04-02') })
    expect(find('council-meets')).toMatchObject({ from: day('1921-03-08'), to: day('1921-03-09') })
  })

  test('that a choice does not mark stay the same objects, so that it works out nothing of theirs', () => {
    const unmarked = itemsWithoutChoice(index, choose(null), words)
    const selected = unmarked[0]!.id
    const marked = withChoice(index, unmarked, { selected, lit: new Set([selected]) })
    expect(marked[0]).toMatchObject({ id: selected, selected: true, lit: true })
    expect(marked.slice(1).map((item, at) => item === unmarked[at + 1])).toEqual(unmarked.slice(1).map(() => true))
  })

  test('say which of their ends are uncertain, and that they are disputed', () => {
    expect(find('archive-reaches-kell')).toMatchObject({ fromUncertain: false, toUncertain: true, disputed: false })
    expect(find('pilots-asked-back').disputed).toBe(true)
  })

  test('end with the frame, and fade there, where their end is open', () => {
    const open = indexLesson(withDates('council-meets', { to: null }))
    const council = stripItems(open, over(open), words).find(({ id }) => id === 'event:council-meets')
    expect(council).toMatchObject({ to: day('1921-04-30'), toUncertain: true })
  })

  test('never leave the frame', () => {
    const early = indexLesson(withDates('council-meets', { from: day('1920-01-01') }))
    expect(stripItems(early, over(early), words).find(({ id }) => id === 'event:council-meets')?.from).toBe(
      day('1921-03-01'),
    )
  })

  test('leave out what has no date at all: the list has it', () => {
    const undated = indexLesson(withDates('council-meets', { from: null, to: null }))
    expect(stripItems(undated, over(undated), words).map(({ id }) => id)).not.toContain('event:council-meets')
  })

  test('are those of the lanes that are shown', () => {
    const shown = stripItems(index, { ...choose(null), lanes: ['vantor'] }, words)
    expect(new Set(shown.map(({ lane }) => lane))).toEqual(new Set(['vantor']))
  })

  test('carry seals of outcomes only; other events of a chosen recommendation are tinted', () => {
    expect(find('archive-reaches-kell').seals).toEqual([1])
    expect(find('council-meets').seals).toEqual([])
    expect(find('council-meets', 'recommendation:1')).toMatchObject({ lit: true, tinted: true })
    expect(find('archive-reaches-kell', 'recommendation:1')).toMatchObject({ lit: true, tinted: false })
    expect(find('fleet-sails', 'recommendation:1')).toMatchObject({ lit: false, tinted: false })
  })

  test('are lit by the passage of a recommendation as by the recommendation itself', () => {
    expect(items('passage:rec-1').map(({ lit, tinted }) => [lit, tinted])).toEqual(
      items('recommendation:1').map(({ lit, tinted }) => [lit, tinted]),
    )
  })

  test('know the chosen one and what is later', () => {
    const all = items('event:the-letter')
    expect(all.filter((each) => each.selected).map(({ id }) => id)).toEqual(['event:the-letter'])
    const later = all.filter((each) => each.status === 'later')
    expect(later.length).toBeGreaterThan(0)
    expect(later.every(({ from }) => from > horizon.asOf)).toBe(true)
  })

  test('are none of what is later, and end with the as-of day, where later things are hidden', () => {
    const outlook = createOutlook(index, { ...horizon, asOf: day('1921-03-12'), later: 'hide' })
    const shown = stripItems(index, { ...choose(null), outlook }, words)
    expect(Math.max(...shown.map(({ to }) => to))).toBe(day('1921-03-12'))
    const running = shown.filter(({ goesOn }) => goesOn)
    expect(running).toMatchObject([
      {
        label: 'The archive leaves the town',
        toUncertain: false,
      },
    ])
  })

  test('say what is not established to have been known', () => {
    const outlook = createOutlook(index, { ...horizon, knowledge: 'receivers', asOf: index.lesson.frame.to })
    const unsettled = stripItems(index, { ...choose(null), outlook }, words).filter(
      ({ status }) => status === 'not-established',
    )
    const silent = index.lesson.events.filter(({ knownOn }) => knownOn === undefined)
    expect(unsettled.map(({ id }) => id).sort()).toEqual(silent.map(({ id }) => id).sort())
  })
})

describe('the plan of the strip', () => {
  const plan = toTimelinePlan(index, words)

  test('is of all events, whatever the day, in full and with nothing chosen', () => {
    expect(plan.map(({ id }) => id).sort()).toEqual(
      items()
        .map(({ id }) => id)
        .sort(),
    )
    expect(plan.filter(({ goesOn, lit, selected }) => goesOn || lit || selected)).toEqual([])
    expect(plan.every(({ status }) => status === 'known')).toBe(true)
  })

  test('keeps room for the longest headline that an event ever bears', () => {
    for (const { id, label } of plan) {
      const { headline, underWay = '' } = index.find(id)!
      expect(label.length).toBe(Math.max(headline.length, underWay.length))
    }
  })
})

describe('the scene', () => {
  const state = {
    selected: 'passage:rec-2' as Ref,
    lanes: ['vantor'],
    outlook: createOutlook(index, horizon),
    window: null,
    turningPoints: [],
    spans: [],
    view: tinyLesson().firstView,
    motion: 'jump' as const,
    corner: 0,
  }

  test("has the lesson's frame, its own day with its label, and short names for the lanes shown", () => {
    expect(toTimelineScene(index, { items: items(), plan: [] }, state, words)).toMatchObject({
      frame: tinyLesson().frame,
      documentDay: day('1921-03-09'),
      documentDayLabel: 'the letter',
      lanes: [{ id: 'vantor', title: 'Vantor' }],
    })
  })

  test('says under the pointer when something was, how sure that is, and what it bears on', () => {
    const outlook = createOutlook(index, { ...horizon, asOf: day('1921-03-12'), later: 'hide' })
    const { note } = toTimelineScene(index, { items: [], plan: [] }, { ...state, outlook }, words).words
    const running = index.lesson.events.find(({ underWay }) => underWay === 'The archive leaves the town')!
    expect(note(running.id)).toBe('from 11 March 1921, in progress, Recommendation 1')
    const { note: whole } = toTimelineScene(index, { items: [], plan: [] }, state, words).words
    expect(whole('event:archive-reaches-kell')).toMatch(/, Recommendation 1$/)
    expect(whole('event:pilots-asked-back')).toMatch(/, disputed/)
  })

  test('lets the seals of the chosen recommendation stand out', () => {
    expect(toTimelineScene(index, { items: items(), plan: [] }, state, words).chosenSeal).toBe(2)
    expect(
      toTimelineScene(index, { items: items(), plan: [] }, { ...state, selected: null }, words).chosenSeal,
    ).toBeNull()
  })

  test('has no recommendation behind a passage that is not one', () => {
    expect(recommendationBehind(index, 'passage:news')).toBeUndefined()
    expect(recommendationBehind(index, 'event:the-letter')).toBeUndefined()
  })
})
