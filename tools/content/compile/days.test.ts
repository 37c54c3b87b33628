import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { compileDay, compileStartAndEnd } from './days.ts'
import { type Report, spotIn } from '../read/issue-log.ts'

const SPOT = spotIn('areas.geojson', 'features', 0, 'properties', 'start')
const collect = (): { messages: string[]; report: Report } => {
  const messages: string[] = []
  return { messages, report: (_, { message }) => messages.push(message) }
}
const span = (dates: Parameters<typeof compileStartAndEnd>[0]) => {
  const { messages, report } = collect()
  const { edtf, from, to } = compileStartAndEnd(dates, SPOT, report)
  return { edtf, from, to, messages }
}

describe('compileStartAndEnd', () => {
  it('leaves a missing end open', () => {
    expect(span({ start: '1919-06-01' })).toMatchObject({
      edtf: '1919-06-01/..',
      from: parseIsoDay('1919-06-01'),
      to: null,
    })
    expect(span({ end: '1921-03-31' })).toMatchObject({ edtf: '../1921-03-31', from: null })
  })

  it('writes a single day as one', () => {
    expect(span({ start: '1921-03-09', end: '1921-03-09' }).edtf).toBe('1921-03-09')
  })

  it('has no days at all when neither end is given, and that is no mistake', () => {
    expect(span({})).toEqual({ edtf: '', from: null, to: null, messages: [] })
  })

  it('reports an end that is no date', () => {
    expect(span({ start: '1921-03-09', end: 'spring' }).messages).toEqual([
      '“1921-03-09/spring” cannot be read as a date.',
    ])
  })
})

describe('compileDay', () => {
  it('reports a day that no calendar has', () => {
    const { messages, report } = collect()
    expect(compileDay('1921-03-09', SPOT, report)).toBe(parseIsoDay('1921-03-09'))
    compileDay('1921-02-30', SPOT, report)
    expect(messages).toEqual(['No calendar has the day 1921-02-30.'])
  })
})
