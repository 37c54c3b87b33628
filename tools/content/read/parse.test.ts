import { describe, expect, it } from 'vitest'
import { parseText } from './parse.ts'

const YAML = `# a comment
- id: one
  when: 1921-03-09

- id: two
  places: [place:a, place:b]
  text: >-
    Folded
    words.
`

describe('parseText', () => {
  it('reads YAML and knows the line of every value', () => {
    const { value, lineOf, issues } = parseText('events.yaml', YAML)
    expect(issues).toEqual([])
    expect(value).toMatchObject([{ when: '1921-03-09' }, { text: 'Folded words.' }])
    expect([lineOf('/0/when'), lineOf('/1'), lineOf('/1/places/1'), lineOf('/1/text')]).toEqual([3, 5, 6, 7])
  })

  it('gives the line of the parent for what is missing', () => {
    expect(parseText('events.yaml', YAML).lineOf('/1/headline')).toBe(5)
  })

  it.each([
    ['a colon within a text', '- id: one\n- text: first: second\n', 2],
    ['a tab', '- id: one\n\ttext: two\n', 2],
    ['a field twice', '- id: one\n  text: a\n  text: b\n', 3],
    ['an open quote', '- id: one\n- text: "open\n', 3],
    ['an unknown anchor', '- id: *nobody\n', 1],
  ])('reports %s with its line', (_, text, line) => {
    const { value, issues } = parseText('events.yaml', text)
    expect(value).toBeUndefined()
    expect(issues[0]).toMatchObject({ rule: 'syntax', severity: 'error', file: 'events.yaml', line })
    expect(issues[0]?.hint).not.toBe('')
  })

  it('reads JSON and knows its lines', () => {
    const { value, lineOf } = parseText(
      'places.geojson',
      '{\n  "features": [\n    { "id": "a" },\n    { "id": "b" }\n  ]\n}\n',
    )
    expect(value).toEqual({ features: [{ id: 'a' }, { id: 'b' }] })
    expect(lineOf('/features/1/id')).toBe(4)
  })

  it.each([
    ['a comma too many', '[\n  1,\n]\n', 3],
    ['a missing comma', '[\n  1\n  2\n]\n', 3],
    ['an end too early', '[\n  1,\n', 3],
    ['a comment', '// places\n[]', 1],
  ])('reports %s in JSON with its line', (_, text, line) => {
    expect(parseText('sources.json', text).issues).toMatchObject([{ rule: 'syntax', line }])
  })

  it('finds keys that hold a slash', () => {
    expect(parseText('a.yaml', 'a/b:\n  c: 1\n').lineOf('/a~1b/c')).toBe(2)
  })
})
