import { describe, expect, it } from 'vitest'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { spotIn } from '../read/issue-log.ts'
import { toReference } from './reference.ts'

const BOOK: AuthoredSource = {
  id: 'harbour-log',
  type: 'book',
  title: 'The Harbour Log',
  author: [{ family: 'Brand', given: 'Ada' }],
  issued: { 'date-parts': [[1923]] },
  publisher: 'Orsa Press',
  custom: { tier: 'scholarly', seen: 'whole' },
}

function refer(item: AuthoredSource) {
  const messages: string[] = []
  const reference = toReference(item, spotIn('sources.json', 0), (_, { message }) => messages.push(message))
  return { reference, messages }
}

describe('toReference', () => {
  it('makes one line of author, year, title and publisher', () => {
    expect(refer(BOOK).reference).toBe('Brand, A. (1923). The Harbour Log. Orsa Press.')
  })

  it('keeps a date that is only words', () => {
    const { reference } = refer({ ...BOOK, issued: { literal: 'undated web page' } })
    expect(reference).toContain('(undated web page)')
  })

  it('prints an address only when the item has one', () => {
    expect(refer(BOOK).reference).not.toContain('http')
    expect(refer({ ...BOOK, URL: 'https://orsa.example/log' }).reference).toMatch(/https:\/\/orsa\.example\/log$/)
  })

  it('does not take those who held a hearing for witnesses', () => {
    expect(refer({ ...BOOK, type: 'hearing' }).reference).not.toContain('testimony')
  })

  it('reports an item of which nothing can be made, and falls back on its title', () => {
    const torn: AuthoredSource = {
      ...BOOK,
      get page(): string {
        throw new Error('torn page')
      },
    }
    const { reference, messages } = refer(torn)
    expect(reference).toBe('The Harbour Log')
    expect(messages).toEqual(['No reference can be made of this item: torn page'])
  })
})

describe('the bibliography of the lesson', () => {
  it('has a reference in one line for every source, with its title', () => {
    for (const { reference, title } of realLesson().sources) {
      expect(reference).not.toMatch(/undefined|\[object|n\.d\.|\n/)
      expect(reference.length).toBeGreaterThanOrEqual(title.length)
    }
  })

  it('prints an address for those sources that have one, and for no other', () => {
    const printed = realLesson().sources.filter(({ reference }) => /https?:/.test(reference))
    expect(printed.map((each) => each.id)).toEqual(
      realLesson()
        .sources.filter((each) => each.url !== undefined)
        .map((each) => each.id),
    )
  })
})
