import { describe, expect, it } from 'vitest'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { parseLesson } from './parse-lesson.ts'

const issuesOf = (text: string) => {
  const parsed = parseLesson(text, 'lesson.json')
  return 'problem' in parsed ? parsed.issues : []
}

describe('opening lesson.json', () => {
  it('gives back the lesson, frozen to the last field', () => {
    const parsed = parseLesson(JSON.stringify(tinyLesson()), 'lesson.json')
    if (!('lesson' in parsed)) throw new Error('not opened')
    expect(parsed.lesson).toEqual(JSON.parse(JSON.stringify(tinyLesson())))
    expect(Object.isFrozen(parsed.lesson.events[0]?.when)).toBe(true)
  })
  it('names file and rule where the text is no JSON', () => {
    expect(issuesOf('{"id":')).toMatchObject([{ rule: 'json', file: 'lesson.json', severity: 'error' }])
  })
  it('names the place of what is missing', () => {
    const { events: _, ...rest } = tinyLesson()
    expect(issuesOf(JSON.stringify(rest))).toMatchObject([{ pointer: '/events', message: 'is missing' }])
  })
})
