import { toIsoDay } from '#src/domain/day.ts'
import type { Quotation } from '#src/domain/quotation.ts'
import type { Answer, Attempt, Placed } from '#src/domain/workbook/answer.ts'

/** An attempt as plain text for any program; ids are left as they are. */
export function attemptText(kind: Answer['kind'], attempt: Attempt): string {
  const lines = contentLines({ kind, content: attempt.content } as Content)
  return [...lines, attempt.reason].filter((line) => line !== '').join('\n')
}

type Content = { [K in Answer['kind']]: { readonly kind: K; readonly content: Attempt<K>['content'] } }[Answer['kind']]

function contentLines(answer: Content): readonly string[] {
  switch (answer.kind) {
    case 'predict':
      return [answer.content.option]
    case 'open':
      return [answer.content.text]
    case 'cover': {
      const { expected, uncovered } = answer.content
      return [
        ...expected.map(({ text, outcome }) => line(text, outcome ?? '')),
        ...uncovered.map(({ passage, before, after }) => line(passage, before, after)),
      ]
    }
    case 'order': {
      const { order, undecided } = answer.content
      return [
        ...order.map((card, position) => `${position + 1}. ${card}`),
        ...undecided.map((pair) => pair.join(' ? ')),
      ]
    }
    case 'place':
      return answer.content.items.map((item) => line(item.item, whereText(item.where), item.reason))
    case 'span': {
      const { spans, replies } = answer.content
      return [
        ...spans.map(({ id, from, to, end }) => line(id, `${toIsoDay(from)} – ${toIsoDay(to)}`, end)),
        ...replies.map(({ id, text }) => line(id, text)),
      ]
    }
    case 'compare': {
      const { statements, conclusion } = answer.content
      return [
        ...statements.map(({ id, verdict, silent, words }) => line(id, verdict, silent ?? '', ...words)),
        line(conclusion.option ?? '', conclusion.text),
      ]
    }
    case 'weigh': {
      const { evidence, claim } = answer.content
      return [...evidence.map(({ id, verdict, reason, tiedTo }) => line(id, verdict, reason, tiedTo ?? '')), claim]
    }
    case 'quote':
      return [answer.content.text, answer.content.otherwise]
    case 'choice':
      return answer.content.choices.map(({ item, option }) => line(item, option))
    case 'exit':
      return [answer.content.text, ...answer.content.about]
    case 'vote':
      return answer.content.hands.map(({ option, count }) => line(option, `${count}`))
  }
}

const line = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(': ')

function whereText(where: Placed['where']): string {
  if (where.form === 'none') return where.form
  const drawn = where.form === 'point' ? (where.at?.join(', ') ?? '') : where.ring.map((at) => at.join(', ')).join('; ')
  return [where.form, where.ref ?? drawn].join(' ')
}

/** The quotations that support an attempt. */
export function evidenceOf({ first, second, kind }: Answer): readonly Quotation[] {
  return [first, second].flatMap((each) => {
    if (each === null) return []
    const { content } = { kind, content: each.content } as Content
    if ('expected' in content) return content.expected.flatMap(({ evidence }) => evidence)
    return 'text' in content ? content.evidence : []
  })
}
