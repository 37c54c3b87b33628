type Instant = number | Date | UtcMoment

/** For names of classes; the app writes the words that are read. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** How much of an instant, as ISO 8601 writes it, says its month and its day. */
const LENGTHS = { month: 7, day: 10 } as const

/**
 * What vis-timeline asks of moment where its axis is ruled by days, and in UTC alone. The build puts it in moment's
 * place (tools/site/stand-ins.ts). As there, an instant is changed in place.
 */
class UtcMoment {
  readonly #date: Date

  constructor(instant: Instant) {
    this.#date = new Date(instant.valueOf())
  }
  valueOf(): number {
    return this.#date.getTime()
  }
  toDate(): Date {
    return new Date(this.#date)
  }
  clone(): UtcMoment {
    return new UtcMoment(this)
  }
  locale(): this {
    return this
  }
  date(): number
  date(to: number): this
  date(to?: number): number | this {
    if (to === undefined) return this.#date.getUTCDate()
    this.#date.setUTCDate(to)
    return this
  }
  hours(to: number): this {
    this.#date.setUTCHours(to)
    return this
  }
  minutes(to: number): this {
    this.#date.setUTCMinutes(to)
    return this
  }
  seconds(to: number): this {
    this.#date.setUTCSeconds(to)
    return this
  }
  milliseconds(to: number): this {
    this.#date.setUTCMilliseconds(to)
    return this
  }
  add(days: number, _unit: 'day' | 'days'): this {
    return this.date(this.date() + days)
  }
  subtract(days: number, unit: 'day'): this {
    return this.add(-days, unit)
  }
  isSame(other: Instant, unit?: 'month' | 'day'): boolean {
    if (unit === undefined) return this.valueOf() === other.valueOf()
    const start = (instant: Instant) => new Date(instant.valueOf()).toISOString().slice(0, LENGTHS[unit])
    return start(this) === start(other)
  }
  format(form: 'MMMM' | 'dddd'): string {
    return (form === 'MMMM' ? MONTHS[this.#date.getUTCMonth()] : WEEKDAYS[this.#date.getUTCDay()]) ?? ''
  }
}

/** Without an instant the library means now, of which our axis shows nothing. */
export function utcMoment(instant: Instant = 0): UtcMoment {
  return new UtcMoment(instant)
}

/** The library's own import of moment: a function, with these beside it. */
const moment = Object.assign(utcMoment, {
  isMoment: (value: unknown) => value instanceof UtcMoment,
  locale: () => 'en',
})
export { moment as default }
