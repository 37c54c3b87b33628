import { describe, expect, it } from 'vitest'
import { type Edits, compileEdited, tinyLine } from '#tests/support/edited-lesson.ts'

const only = (edits: Edits) => {
  const { lesson, issues } = compileEdited(edits)
  expect(lesson).toBeNull()
  expect(issues).toHaveLength(1)
  return issues[0]!
}

describe('a file that departs from its schema', () => {
  it('says which field is missing, where, and what to do', () => {
    const issue = only({ 'people.yaml': ['  role: Speaker of the council\n', ''] })
    expect(issue).toMatchObject({
      rule: 'schema',
      severity: 'error',
      file: 'tests/fixtures/tiny-lesson/people.yaml',
      pointer: '/1/role',
      message: 'role is missing.',
    })
    expect(issue.line).toBe(tinyLine('people.yaml', 'id: elder-voss'))
    expect(issue.hint).toContain('Add it')
  })

  it('names a field that nobody knows', () => {
    const issue = only({ 'people.yaml': ['  born: 1884', '  lief: 1884-1950'] })
    expect(issue.message).toBe('No field is called lief here.')
    expect(issue.pointer).toBe('/0')
  })

  it('lists the words that a field may hold', () => {
    const issue = only({ 'recommendations.yaml': ['confidence: certain', 'confidence: sure'] })
    expect(issue).toMatchObject({ pointer: '/0/outcome/confidence', message: 'confidence is "sure".' })
    expect(issue.hint).toContain('disputed')
  })

  it('says how a ref is written, and of which kind it must be', () => {
    const issue = only({ 'people.yaml': ['passages: [passage:addressee]', 'passages: [place:kell]'] })
    expect(issue).toMatchObject({ pointer: '/0/passages/0', hint: 'Write passage:its-id.' })
  })

  it('says how a day is written', () => {
    const issue = only({ 'tours/short-walk.yaml': ['asOf: 1921-03-13', 'asOf: 13 March 1921'] })
    expect(issue.hint).toContain('year-month-day')
  })

  it('says how an id is written', () => {
    expect(only({ 'people.yaml': ['id: elder-voss', 'id: Elder Voss'] }).hint).toContain('lower-case')
  })

  it('looks into the form that prose was meant to have', () => {
    const { issues } = compileEdited({
      'events/orsa.yaml': ['then: The council wrote to the captain.', 'now: The council wrote.'],
    })
    expect(issues.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/events/2/summary', 'No field is called now here.'],
    ])
  })

  it('tells a text from a number', () => {
    const issue = only({ 'people.yaml': ['name: Elder Voss', 'name: 7'] })
    expect(issue).toMatchObject({ pointer: '/1/name', message: 'name is 7, but must be a text.' })
  })

  it('limits what has a limit', () => {
    expect(only({ 'people.yaml': ['name: Elder Voss', "name: ''"] }).message).toContain('too short')
    expect(only({ 'places.geojson': ['"precisionKm": 15', '"precisionKm": -1'] }).hint).toBe('The least is 0.')
    expect(only({ 'places.geojson': ['[40, 10]', '[40, 110]'] }).hint).toBe('The most is 90.')
  })

  it('does not let a name of a source get lost', () => {
    const { issues } = compileEdited({ 'sources.json': ['"literal": "Council of Orsa"', '"name": "Council of Orsa"'] })
    expect(issues.map(({ message }) => message)).toContain('No field is called name here.')
    expect(issues.every(({ pointer }) => pointer.startsWith('/0/author/0'))).toBe(true)
  })
})
