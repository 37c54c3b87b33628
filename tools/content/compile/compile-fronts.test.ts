import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { holdsFrom } from './compile-fronts.ts'

const day = (iso: string) => parseIsoDay(iso)!
const MAIN = [day('1921-03-07'), day('1921-03-10'), day('1921-03-20')]

describe('holdsFrom', () => {
  it('lets a front hold until the day before the next main one', () => {
    expect(holdsFrom(day('1921-03-07'), MAIN)).toMatchObject({
      edtf: '1921-03-07/1921-03-09',
      from: day('1921-03-07'),
      to: day('1921-03-09'),
    })
  })

  it('leaves the last one open', () => {
    expect(holdsFrom(day('1921-03-20'), MAIN)).toMatchObject({ edtf: '1921-03-20/..', to: null })
  })

  it('lets a secondary front hold as long as the main front of its day', () => {
    expect(holdsFrom(day('1921-03-12'), MAIN).to).toBe(day('1921-03-19'))
  })

  it('writes a front of one day as one day', () => {
    expect(holdsFrom(day('1921-03-09'), MAIN).edtf).toBe('1921-03-09')
  })
})

describe('the fronts of the lesson', () => {
  it('leave no day between the first and the last main front uncovered, and none covered twice', () => {
    const main = realLesson().fronts.filter((front) => front.part === 'main')
    for (const [index, front] of main.slice(1).entries()) expect(main[index]?.when.to).toBe(front.day - 1)
    expect(main.at(-1)?.when.to).toBeNull()
  })

  it('end a secondary front with the main front of its day', () => {
    const { fronts } = realLesson()
    const secondary = fronts.find((front) => front.part === 'secondary')
    const main = fronts.find((front) => front.part === 'main' && front.day === secondary?.day)
    expect(secondary?.when).toEqual(main?.when)
  })
})
