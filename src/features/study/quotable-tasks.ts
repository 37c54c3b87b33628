import type { Quotation } from '#src/domain/quotation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Step } from '#src/domain/teaching.ts'
import type { AnswerKind, Contents, AnswerableId } from '#src/domain/workbook/answer.ts'

/** The kinds of answers that rest on quotations. */
const KINDS = ['open', 'quote', 'exit', 'cover'] as const satisfies readonly AnswerKind[]
export type QuotableKind = (typeof KINDS)[number]
export type QuotableTask = { readonly task: AnswerableId; readonly kind: QuotableKind; readonly title: string }

/** What a step or an exercise asks that can be answered with words of the document. */
export function quotableTasksOf(
  { questions, tasks }: Pick<Step, 'questions' | 'tasks'>,
  lesson: Lesson,
): readonly QuotableTask[] {
  return [
    ...lesson.questions
      .filter(({ id }) => questions.includes(id))
      .map(({ id, prompt }): QuotableTask => ({ task: `question:${id}`, kind: 'open', title: prompt })),
    ...lesson.tasks
      .filter(({ id }) => tasks.includes(id))
      .flatMap(({ id, kind, title }): QuotableTask[] => {
        const taking = KINDS.find((each) => each === kind)
        return taking === undefined ? [] : [{ task: id, kind: taking, title }]
      }),
  ]
}

/** An answer with one quotation more. Of expectations the last one written takes it. */
export function withQuotation<K extends QuotableKind>(
  kind: K,
  content: Contents[K],
  quotation: Quotation,
): Contents[K] {
  if (kind !== 'cover') {
    const { evidence } = content as Contents['open']
    return { ...content, evidence: [...evidence, quotation] }
  }
  const { expected } = content as Contents['cover']
  const written = expected.findLastIndex(({ text }) => text.trim() !== '')
  const at = Math.max(0, written)
  const all = expected.length === 0 ? [{ text: '', evidence: [], sure: null, outcome: null }] : expected
  return {
    ...content,
    expected: all.map((each, position) =>
      position === at ? { ...each, evidence: [...each.evidence, quotation] } : each,
    ),
  }
}

export const EMPTY: { readonly [K in QuotableKind]: Contents[K] } = {
  open: { text: '', evidence: [] },
  quote: { question: '', text: '', evidence: [], otherwise: '' },
  exit: { text: '', evidence: [], about: [], level: null },
  cover: { expected: [], uncovered: [] },
}
