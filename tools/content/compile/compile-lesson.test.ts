import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { compileEdited, tinyLine } from '#tests/support/edited-lesson.ts'
import { REAL_DIRECTORY, realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { compileLesson } from './compile-lesson.ts'
import type { Rule } from '../rule.ts'

describe('compileLesson', () => {
  it('says of an empty folder which files are missing, and does not throw', async () => {
    const { lesson, issues } = await compileLesson('tests/fixtures/no-such-lesson')
    expect(lesson).toBeNull()
    expect(issues.map((issue) => issue.file)).toContain('tests/fixtures/no-such-lesson/document/seed.txt')
    expect(issues).toHaveLength(18)
    expect(issues.every((issue) => issue.rule === 'read')).toBe(true)
  })

  it('shows the mistakes of all files in one run', () => {
    const { issues } = compileEdited({
      'people.yaml': ['name: Elder Voss', 'name: Elder: Voss'],
      'glossary.yaml': ['term: archive', 'word: archive'],
      'sources.json': ['"type": "book",', '"type": "book"'],
    })
    expect(issues.map(({ rule, file, line }) => [rule, file.split('/').at(-1), line])).toEqual([
      ['syntax', 'people.yaml', tinyLine('people.yaml', 'name: Elder Voss')],
      ['schema', 'glossary.yaml', 1],
      ['schema', 'glossary.yaml', 1],
      ['syntax', 'sources.json', tinyLine('sources.json', '"type": "book"') + 1],
    ])
  })

  it('gives no lesson when a rule finds an error, and gives one when it only warns', () => {
    const rule = (severity: 'error' | 'warning'): Rule => ({
      name: 'never-content',
      sentence: 'Nothing is ever right.',
      check: ({ spotOf }) => [
        { rule: 'never-content', severity, ...spotOf('person:elder-voss', 'role'), message: 'No.', hint: 'None.' },
      ],
    })
    expect(compileEdited({}, [rule('error')])).toMatchObject({
      lesson: null,
      issues: [{ pointer: '/1/role', line: tinyLine('people.yaml', 'role: Speaker') }],
    })
    expect(compileEdited({}, [rule('warning')]).lesson?.id).toBe('tiny-lesson')
  })

  it('turns a rule that fails itself into an issue, and runs the others', () => {
    const failing: Rule = {
      name: 'failing',
      sentence: 'Fails.',
      check: () => {
        throw new Error('out of ideas')
      },
    }
    const { issues } = compileEdited({}, [failing, failing])
    expect(issues).toHaveLength(2)
    expect(issues[0]?.message).toContain('out of ideas')
  })
})

describe('the tiny lesson', () => {
  it('has one of everything', () => {
    const { passages, recommendations, places, events, people, terms, disputes, sources, tours } = tinyLesson()
    const counts = [passages, recommendations, places, events, people, terms, disputes, sources, tours]
    expect(counts.map((each) => each.length)).toEqual([6, 2, 6, 6, 2, 2, 1, 3, 1])
  })
})

describe('the lesson of the cable', () => {
  it('holds every thing that was given', () => {
    const lesson = realLesson()
    const count = (key: keyof typeof lesson) => (lesson[key] as readonly unknown[]).length
    expect({
      passages: count('passages'),
      recommendations: count('recommendations'),
      places: count('places'),
      areas: count('areas'),
      fronts: count('fronts'),
      lines: count('lines'),
      movements: count('movements'),
      units: count('units'),
      events: count('events'),
      people: count('people'),
      terms: count('terms'),
      disputes: count('disputes'),
      sources: count('sources'),
      questions: count('questions'),
      predictions: count('predictions'),
      steps: lesson.tours.flatMap((tour) => tour.steps).length,
      extracts: count('extracts'),
      tasks: count('tasks'),
      votes: count('votes'),
    }).toEqual({
      passages: 21,
      recommendations: 7,
      places: 123,
      areas: 10,
      fronts: 16,
      lines: 5,
      movements: 41,
      units: 21,
      events: 94,
      people: 23,
      terms: 32,
      disputes: 17,
      sources: 144,
      questions: 15,
      predictions: 7,
      steps: 14,
      extracts: 12,
      tasks: 14,
      votes: 8,
    })
  })

  it('has the seed that its hash promises', () => {
    const hash = createHash('sha256')
      .update(readFileSync(`${REAL_DIRECTORY}/document/seed.txt`))
      .digest('hex')
    expect(readFileSync(`${REAL_DIRECTORY}/lesson.yaml`, 'utf8')).toContain(hash)
  })

  it('marks in the reading exactly the phrases that it names', () => {
    for (const { reading, mentions } of realLesson().passages)
      for (const { start, end, phrase } of mentions) expect(reading.slice(start, end)).toBe(phrase)
  })

  it('gives the seed back when the changes are undone', () => {
    for (const { seed, reading, changes } of realLesson().passages) {
      const undone = changes.reduceRight(
        (text, change) => text.slice(0, change.inReading.start) + change.seed + text.slice(change.inReading.end),
        reading,
      )
      expect(undone).toBe(seed)
    }
  })

  it('keeps an event on the day that was written, whatever its zone', () => {
    const wake = realLesson().events.find((event) => event.id === 'event:wake-island')
    expect(wake?.when.from).toBe(parseIsoDay('1950-10-15'))
  })

  it('tells of one day in the order of what led to what', () => {
    const day = realLesson().events.filter((event) => event.when.from === realLesson().documentDay)
    expect(day.slice(0, 2).map((event) => event.id)).toEqual(['event:mao-agrees-and-halts', 'event:the-cable'])
  })

  it('leaves the one open line open, and ends the line of the Chinese plan with its zone', () => {
    const line = (name: string) => realLesson().lines.find((each) => each.id === `line:${name}`)
    const zone = realLesson().areas.find((each) => each.id === 'area:area-cpv-plan')
    expect(line('parallel-38')?.when.to).toBeNull()
    expect(line('cpv-plan-1950-10-14')?.when).toMatchObject({ from: zone?.when.from, to: zone?.when.to })
  })
})
