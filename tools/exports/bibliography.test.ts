import { Cite, type CSL } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { isCslJson } from '#tests/support/csl-schema.ts'
import { readSources } from '#tests/support/bibliography.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { LESSON_EXPORTS } from './lesson-exports.ts'

const works = readSources('data/lessons/cable-75511')
const made = (name: string) =>
  LESSON_EXPORTS.find((each) => each.name === name)!.make({
    lesson: realLesson(),
    bibliography: works,
  })
const readBack = (text: string): readonly CSL[] => new Cite(text).data

type Name = { readonly family?: string; readonly given?: string; readonly literal?: string }
const whole = ({ family, given, literal }: Name) => literal ?? [family, given].filter(Boolean).join(', ')
const names = (creators: readonly object[] = []) => creators.map((each) => whole(each))
/** Typographic quotes and apostrophes are one with plain ones. */
const plain = (title: unknown) => String(title).replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')
const dateOf = (issued: object | undefined) =>
  issued !== undefined && 'date-parts' in issued ? (issued['date-parts'] as unknown[][])[0]?.map(Number) : undefined

type Facts = { readonly title: string; readonly authors: readonly string[]; readonly date: number[] | undefined }
const factsOf = ({ title, author, issued }: Pick<CSL, 'title' | 'author' | 'issued'>): Facts => ({
  title: plain(title),
  authors: names(author),
  date: dateOf(issued),
})
const expected = works.map((work) => factsOf(work as unknown as CSL))

describe('bibliography.bib', () => {
  it('read again by a citation library, has every work with the same title, authors and date', () => {
    expect(readBack(made('bibliography.bib')).map(factsOf)).toEqual(expected)
  })
})

describe('bibliography.ris', () => {
  /** The library writes neither author nor day for these types, and so does not read them either. */
  const half = new Set(['article-newspaper', 'hearing'])

  it('read again by a citation library, has every work with the same title, authors and date', () => {
    const found = readBack(made('bibliography.ris')).map(factsOf)
    expect(found.map(({ title }) => title)).toEqual(expected.map(({ title }) => title))
    const whole = (facts: readonly Facts[]) => facts.filter((_, at) => !half.has(works[at]!.type))
    expect(whole(found)).toEqual(whole(expected))
  })

  it('gives a newspaper its day', () => {
    const [record] = made('bibliography.ris')
      .split('ER  - ')
      .filter((each) => each.includes('ashburton'))
    expect(record).toMatch(/TY {2}- NEWS\r\n[^]*DA {2}- 1950\/10\/18\/\r\n$/)
  })

  it('has nothing but lines that begin with a tag', () => {
    const lines = made('bibliography.ris').split('\r\n').slice(0, -1)
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  })

  it('names each work by the id that the lesson uses', () => {
    const ids = [...made('bibliography.ris').matchAll(/^ID {2}- (.*)\r$/gm)].map((match) => match[1])
    expect(ids).toEqual(works.map(({ id }) => id))
  })
})

describe('bibliography.json', () => {
  it('keeps to the schema of CSL-JSON', () => {
    expect(isCslJson(JSON.parse(made('bibliography.json'))) ? [] : isCslJson.errors).toEqual([])
  })

  it('would not pass with a field that CSL-JSON does not have', () => {
    expect(isCslJson([{ ...works[0], archiveRef: 'box 2' }])).toBe(false)
    expect(isCslJson([{ ...works[0], type: 'telegram' }])).toBe(false)
  })
})
