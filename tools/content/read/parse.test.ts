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

  it('warns of a text that ends at a space and #, and of nothing that is a comment in earnest', () => {
    const text = `# a comment
- id: one # two
  headline: depot #4 on the Yalu
  note: #5
  text: >-
    Folded #6.
  quoted: "a #7"
  count: 7 # days
  # another
  list: [a, b] # pair
`
    expect(parseText('events.yaml', text).issues.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 2],
      ['warning', 3],
      ['warning', 4],
    ])
  })

  it.each([
    ['sources.json', '[\n  {\n    "title": "A",\n    "title": "B"\n  }\n]', 4],
    ['places.geojson', '{"features": [{"id": 1,\n "p": {"x": {"y": 1}, "\\u0078": 2}}]}', 2],
    ['a.yaml', 'a: 1\nb: 2\na: 3\n', 3],
    ['b.yaml', '- {x: 1, x: 2}\n', 1],
  ])('refuses a key that %s gives twice', (file, text, line) => {
    expect(parseText(file, text).issues).toMatchObject([{ severity: 'error', line }])
  })

  it('takes the same key in two objects, and a bracket within a text, for what they are', () => {
    const text = '{"a": {"x": "}{"}, "b": [{"x": "]"}, {"x": "\\""}], "x": 1}'
    expect(parseText('sources.json', text)).toMatchObject({ issues: [], value: { b: [{ x: ']' }, { x: '"' }] } })
  })

  it.each([
    ['JSON', 'sources.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['open JSON', 'sources.json', '{"a":'.repeat(20_000)],
    ['YAML in brackets', 'people.yaml', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['YAML in dashes', 'people.yaml', '- '.repeat(20_000)],
  ])('says of %s nested without end that it is so', (_, file, text) => {
    const { issues } = parseText(file, text)
    expect(issues).toHaveLength(1)
    expect(issues[0]?.message).toContain('nested')
  })

  it('stops an alias bomb, at the line of its first alias', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf']) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${last}`).join(', ')}]`)
    }
    expect(parseText('people.yaml', bomb.join('\n')).issues).toMatchObject([{ line: 2, rule: 'syntax' }])
  })

  it('names a no-break space that indents a line', () => {
    const { issues } = parseText('people.yaml', '- id: one\n\u00a0 text: two\n')
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ line: 2 })
    expect(issues[0]?.message).toContain('U+00A0')
  })
})
