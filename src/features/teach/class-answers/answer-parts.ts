import type { Answer, AnswerKind, Attempt, Contents } from '#src/domain/workbook/answer.ts'

/** One choice within an answer: `item` is empty where the task has only one. */
export type Choice = { readonly item: string; readonly option: string }
/** Something written within an answer. */
export type Writing = { readonly item: string; readonly text: string }

type Parts = { readonly choices: readonly Choice[]; readonly writings: readonly Writing[] }
type PartsOf = { readonly [K in AnswerKind]: (content: Contents[K]) => Partial<Parts> }

const one = (text: string, item = ''): readonly Writing[] => [{ item, text }]

const PARTS: PartsOf = {
  predict: ({ option }) => ({ choices: [{ item: '', option }] }),
  open: ({ text }) => ({ writings: one(text) }),
  cover: ({ expected, uncovered }) => ({
    writings: [
      ...expected.map(({ text }) => ({ item: '', text })),
      ...uncovered.flatMap(({ passage, before, after }) => [...one(before, passage), ...one(after, passage)]),
    ],
  }),
  order: ({ order }) => ({ choices: order.map((card, at) => ({ item: card, option: String(at + 1) })) }),
  place: ({ items }) => ({
    choices: items.map(({ item, where }) => ({ item, option: where.form })),
    writings: items.map(({ item, reason }) => ({ item, text: reason })),
  }),
  span: ({ replies }) => ({ writings: replies.map(({ id, text }) => ({ item: id, text })) }),
  compare: ({ statements, conclusion }) => ({
    choices: [
      ...statements.map(({ id, verdict }) => ({ item: id, option: verdict })),
      ...(conclusion.option === null ? [] : [{ item: '', option: conclusion.option }]),
    ],
    writings: one(conclusion.text),
  }),
  weigh: ({ evidence, claim }) => ({
    choices: evidence.map(({ id, verdict }) => ({ item: id, option: verdict })),
    writings: [...one(claim), ...evidence.map(({ id, reason }) => ({ item: id, text: reason }))],
  }),
  quote: ({ question, text, otherwise }) => ({ writings: [...one(text, question), ...one(otherwise, question)] }),
  choice: ({ choices }) => ({ choices }),
  exit: ({ text }) => ({ writings: one(text) }),
  vote: ({ hands }) => ({
    choices: hands.flatMap(({ option, count }) => Array.from({ length: count }, () => ({ item: '', option }))),
  }),
}

/** What was chosen and what was written in an attempt, whatever the kind of its task; empty texts are left out. */
export function partsOf({ kind }: Pick<Answer, 'kind'>, { content }: Attempt): Parts {
  const read = PARTS[kind] as (content: Contents[AnswerKind]) => Partial<Parts>
  const { choices = [], writings = [] } = read(content)
  return { choices, writings: writings.filter(({ text }) => text.trim() !== '') }
}
