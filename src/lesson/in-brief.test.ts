import { expect, it } from 'vitest'
import type { Ref } from '#src/domain/ref.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { allEntities } from './lesson-index.ts'
import { toPlainText } from '#src/domain/prose.ts'
import { kindOf } from '#src/domain/ref.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { inBrief, namesInScripts } from './in-brief.ts'

const index = realIndex()
const { documentDay: asOf, passages } = index.lesson
const said = (ref: Ref) => inBrief(index.find(ref)!, { asOf, later: 'show' }, 'en')

it('says of a person the office, whole, and of a term what its first sentence says', () => {
  expect(said('person:vasilevsky')).toBe('Marshal; Soviet war minister; receives copy no. 1')
  expect(said('term:top-secret')).toMatch(/^A high Soviet mark of secrecy[^.]*\.$/)
})

it('never says what came later, also where that is shown', () => {
  for (const { ref } of passages.flatMap(({ mentions }) => mentions)) {
    const entity = index.find(ref)!
    expect(inBrief(entity, { asOf, later: 'show' }, 'en'), ref).toBe(inBrief(entity, { asOf, later: 'hide' }, 'en'))
  }
  expect(said('place:pyongyang')).not.toMatch(/19 October/)
})

it('gives each name in another script once', () => {
  expect(namesInScripts(index.find('person:kim-il-sung')!).map(({ text }) => text)).toEqual([
    '김일성',
    '金日成',
    'Ким Ир Сен',
  ])
  const pyongyang = namesInScripts(index.find('place:pyongyang')!).map(({ text }) => text)
  expect(pyongyang).toEqual([...new Set(pyongyang)])
})

it('is, for each kind of thing, at most one sentence, out of its own text; texts and works speak for themselves', () => {
  const tiny = tinyIndex()
  const { to } = tiny.lesson.frame
  const told = new Set<string>()
  for (const entity of allEntities(tiny.lesson)) {
    const brief = inBrief(entity, { asOf: to, later: 'hide' }, 'en')
    const kind = kindOf(entity.id)
    if (brief !== '') told.add(kind)
    if (['passage', 'source', 'extract'].includes(kind)) expect([entity.id, brief]).toEqual([entity.id, ''])
    else if (kind !== 'person') expect(brief).not.toMatch(/[a-z]{3}\. [A-Z]/)
    expect(textsOf(entity).some((text) => text.includes(brief))).toBe(true)
  }
  expect([...told]).toEqual(expect.arrayContaining(['recommendation', 'event', 'person', 'term', 'dispute', 'unit']))
})

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'root') return [toPlainText(value as Parameters<typeof toPlainText>[0])]
  return ['', ...Object.values(value).flatMap(textsOf)]
}
