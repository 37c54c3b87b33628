import moment from 'moment'
import * as library from 'vis-timeline/esnext'
import { expect, test } from 'vitest'
import { STRIP_OPTIONS } from './strip-options.ts'
import standIn, { utcMoment } from './utc-moment.ts'

/** The library's own steps along the axis, which its types leave out. */
type TimeStep = {
  readonly setMoment: (clock: unknown) => void
  readonly setScale: (scale: { readonly scale: 'day'; readonly step: number }) => void
  readonly setRange: (start: Date, end: Date, least: number) => void
  readonly start: () => void
  readonly hasNext: () => boolean
  readonly next: () => void
  readonly getCurrent: () => Date
  readonly isMajor: () => boolean
  readonly getClassName: () => string
}
const { TimeStep } = (
  library as unknown as {
    readonly timeline: { readonly TimeStep: new (...given: readonly unknown[]) => TimeStep }
  }
).timeline

const INSTANTS = [
  '1950-10-12T00:00Z',
  '1950-10-31T23:59:59.999Z',
  '1950-11-01T00:00Z',
  '1951-01-31T12:30:15.250Z',
  '1952-02-29T00:00Z',
  '1969-12-31T23:00Z',
  // where clocks of the machine may be put forward or back
  '1950-10-22T01:30Z',
  '2026-03-29T01:30Z',
  '2026-10-25T01:30Z',
].map((text) => Date.parse(text))
/** The same act on an instant of ours and on one of moment's. */
const both = <Result>(instant: number, act: (on: moment.Moment) => Result): readonly [Result, Result] => [
  act(utcMoment(instant) as unknown as moment.Moment),
  act(moment.utc(instant)),
]

const CHANGES: Readonly<Record<string, (on: moment.Moment) => unknown>> = {
  nothing: (on) => on,
  'a change of its copy': (on) => on.clone().add(1, 'day'),
  'its locale': (on) => on.locale('en'),
  'the first of the month': (on) => on.date(1),
  'the hour': (on) => on.hours(0),
  'the minute': (on) => on.minutes(0),
  'the second': (on) => on.seconds(0),
  'the millisecond': (on) => on.milliseconds(0),
  'a day on': (on) => on.add(1, 'day'),
  'three days back': (on) => on.add(-3, 'days'),
  'five days on': (on) => on.add(5, 'day'),
  'four days off': (on) => on.subtract(4, 'day'),
}
test.each(Object.entries(CHANGES))('an instant is changed by %s as one of moment is', (_, change) => {
  for (const instant of INSTANTS) {
    const [ours, theirs] = both(instant, (on) => {
      change(on)
      return on.valueOf()
    })
    expect(ours).toBe(theirs)
  }
})

const ANSWERS: Readonly<Record<string, (on: moment.Moment) => unknown>> = {
  date: (on) => on.date(),
  toDate: (on) => on.toDate(),
  'format of a month': (on) => on.format('MMMM'),
  'format of a weekday': (on) => on.format('dddd'),
  isSame: (on) => INSTANTS.map((other) => on.isSame(other)),
  'isSame day': (on) => INSTANTS.map((other) => [on.isSame(other, 'day'), on.isSame(new Date(other + 1), 'day')]),
  'isSame month': (on) => INSTANTS.map((other) => on.isSame(other, 'month')),
}
test.each(Object.entries(ANSWERS))('%s answers as moment does', (_, answer) => {
  for (const instant of INSTANTS) {
    const [ours, theirs] = both(instant, answer)
    expect(ours).toEqual(theirs)
  }
})

test('it begins from numbers, dates, itself and nothing, and knows itself', () => {
  expect(utcMoment(new Date(5)).valueOf()).toBe(5)
  expect(utcMoment(utcMoment(5)).valueOf()).toBe(5)
  expect(utcMoment().valueOf()).toBe(0)
  expect([standIn.isMoment(utcMoment(5)), standIn.isMoment(new Date(5))]).toEqual([true, false])
  expect(standIn.locale()).toBe('en')
})

test('the strip has no other clock', () => {
  expect(STRIP_OPTIONS.moment).toBe(utcMoment)
})

test.each([1, 5])('the library rules the same axis of every %i days with it as with moment', (step) => {
  const axis = (clock: unknown) => {
    const days = new TimeStep(new Date(0), new Date(0), 86_400_000, [], {})
    days.setMoment(clock)
    days.setScale({ scale: 'day', step })
    days.setRange(new Date('1950-09-14T07:00Z'), new Date('1951-03-02T18:00Z'), 86_400_000)
    const ruled: string[] = []
    days.start()
    while (days.hasNext()) {
      ruled.push([days.getCurrent().valueOf(), days.isMajor(), days.getClassName()].join(' '))
      days.next()
    }
    return ruled
  }
  const ruled = axis(utcMoment)
  expect(ruled.length).toBeGreaterThan(30)
  expect(ruled).toEqual(axis((instant?: moment.MomentInput) => moment.utc(instant)))
})
