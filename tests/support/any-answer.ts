import fc from 'fast-check'
import { SURENESSES } from '#src/domain/expectation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Note } from '#src/domain/note.ts'
import type { NotePlace, Quotation } from '#src/domain/quotation.ts'
import type { Answer, AnswerKind, Contents, AnswerableId } from '#src/domain/workbook/answer.ts'

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const id = fc.stringMatching(/^[a-z]{1,4}(-[a-z]{1,4})?$/)
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

/** Any stretch of the reading text. */
function anyPlace({ passages }: Lesson): fc.Arbitrary<NotePlace> {
  return fc.constantFrom(...passages).chain(({ id: passage, reading }) =>
    fc.tuple(fc.nat(reading.length - 1), fc.integer({ min: 1, max: reading.length })).map(([a, b]) => {
      const start = Math.min(a, b - 1)
      const end = Math.max(start + 1, b)
      return { passage, start, end, exact: reading.slice(start, end) }
    }),
  )
}

export function anyNote(lesson: Lesson): fc.Arbitrary<Note> {
  const more = fc.record({ id: fc.uuid(), text: text.map((each) => each.trim()), created: instant, modified: instant })
  return fc.tuple(anyPlace(lesson), more).map(([place, note]) => ({ ...place, ...note }))
}

/** Contents of every kind of task. */
function anyContent(lesson: Lesson): { readonly [K in AnswerKind]: fc.Arbitrary<Contents[K]> } {
  const lines = fc.record({ first: fc.nat(99), last: fc.nat(99) })
  const quotation: fc.Arbitrary<Quotation> = fc
    .tuple(anyPlace(lesson), fc.record({ prefix: text, suffix: text, lines }))
    .map(([place, around]) => ({ ...place, ...around }))
  const evidence = few(quotation)
  const passage = fc.constantFrom(...lesson.passages.map((each) => each.id))
  const sure = fc.constantFrom(null, ...SURENESSES)
  const at = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }).map(fixed), fc.integer({ min: -90, max: 90 }))
  const where = fc.oneof(
    fc.record({ form: fc.constant('point' as const), ref: fc.option(id), at: fc.option(at) }),
    fc.record({ form: fc.constant('region' as const), ref: fc.option(id), ring: few(at) }),
    fc.record({ form: fc.constant('none' as const) }),
  )
  return {
    predict: fc.record({ option: id }),
    open: fc.record({ text, evidence }),
    cover: fc.record({
      expected: few(
        fc.record({ text, evidence, sure, outcome: fc.constantFrom('foreseen', 'half-foreseen', 'missed', null) }),
      ),
      uncovered: few(fc.record({ passage, before: text, after: text })),
    }),
    order: fc.record({ order: few(id), undecided: few(fc.tuple(id, id)) }),
    place: fc.record({ items: few(fc.record({ item: id, where, edges: fc.option(fc.nat(9)), reason: text })) }),
    span: fc.record({
      spans: few(
        fc.record({
          id,
          from: fc.integer({ min: -9e3, max: 9e3 }),
          to: fc.nat(9e3),
          end: fc.constantFrom('open', 'closed'),
        }),
      ),
      replies: few(fc.record({ id, text })),
    }),
    compare: fc.record({
      statements: few(
        fc.record({
          id,
          verdict: fc.constantFrom('agree', 'differ', 'silent'),
          silent: fc.constantFrom('left', 'right', null),
          words: few(text),
        }),
      ),
      conclusion: fc.record({ option: fc.option(id), text }),
    }),
    weigh: fc.record({
      evidence: few(
        fc.record({
          id,
          verdict: fc.constantFrom('supports', 'undercuts', 'nothing'),
          reason: text,
          tiedTo: fc.option(id),
        }),
      ),
      claim: text,
    }),
    quote: fc.record({ question: id, text, evidence, otherwise: text }),
    choice: fc.record({ choices: few(fc.record({ item: id, option: id })) }),
    exit: fc.record({ text, evidence, about: few(id), level: fc.option(fc.nat(4)) }),
    vote: fc.record({ hands: few(fc.record({ option: id, count: fc.nat(40) })) }),
  }
}

/** JSON has no negative zero. */
const fixed = (number: number) => number + 0

export function anyAnswer(lesson: Lesson): fc.Arbitrary<Answer> {
  const contents = anyContent(lesson)
  const task: fc.Arbitrary<AnswerableId> = fc.oneof(
    fc.constantFrom(...lesson.questions.map((each): AnswerableId => `question:${each.id}`)),
    id.map((name): AnswerableId => `task:${name}`),
    id.map((name): AnswerableId => `vote:${name}`),
  )
  const ofKind = (kind: AnswerKind) => {
    const attempt = fc.record({
      content: contents[kind] as fc.Arbitrary<Contents[AnswerKind]>,
      sure: fc.constantFrom(null, ...SURENESSES),
      reason: text,
      at: instant,
    })
    return fc.record({
      id: fc.uuid(),
      task,
      kind: fc.constant(kind),
      first: attempt,
      locked: fc.option(instant),
      second: fc.option(attempt),
      created: instant,
      modified: instant,
    })
  }
  const kinds = Object.keys(contents) as AnswerKind[]
  return fc.oneof(...kinds.map(ofKind)) as fc.Arbitrary<Answer>
}
