import type { TaskAnswer } from '#src/domain/answers.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Task } from '#src/domain/task.ts'
import type { Words } from '#src/i18n/words.ts'

/** One line of a key: what was asked, what the editors answer, and why. */
export type KeyEntry = { readonly asked: string; readonly answer: string; readonly why: string }

/** The answers to one exercise as lines of a key. Answers of another kind than their exercise say nothing. */
export function keyEntries(task: Task, answer: TaskAnswer, lesson: Lesson, words: Words): readonly KeyEntry[] {
  const text = words.handouts.key
  const { quoted } = text
  switch (answer.kind) {
    case 'cover':
      return [
        ...answer.foreseeable.map(({ point, words: said, why }) => ({ asked: point, answer: quoted(said), why })),
        ...answer.notForeseeable.map(({ point, why }) => ({ asked: point, answer: text.notForeseeable, why })),
      ]
    case 'order': {
      const card = (event: string) =>
        (task.kind === 'order' ? task.cards.find((each) => each.event === event)?.text : undefined) ?? event
      return [
        ...answer.order.map((event, at) => ({ asked: `${at + 1}.`, answer: card(event), why: '' })),
        ...answer.clues.map(({ before, after, clue }) => ({
          asked: text.before(card(before), card(after)),
          answer: '',
          why: clue,
        })),
        ...answer.open.map(({ pair: [a, b], why }) => ({ asked: text.undecided(card(a), card(b)), answer: '', why })),
      ]
    }
    case 'place': {
      const nameOf = (ref?: string) =>
        [
          ...lesson.places.map(({ id, name }) => ({ id: id, name })),
          ...lesson.areas.map(({ id, title }) => ({ id: id, name: title })),
        ].find(({ id }) => id === ref)?.name
      return answer.items.flatMap((item) => {
        const recommendation = lesson.recommendations.find(({ id }) => id === item.recommendation)
        const asked =
          recommendation === undefined ? item.recommendation : words.shared.recommendationShort(recommendation.number)
        return [
          {
            asked: `${asked}, ${quoted(item.words)}:`,
            answer: [text.placings[item.answer], nameOf(item.ref) ?? ''].filter(Boolean).join(': '),
            why: item.why,
          },
          ...item.wrong.map(({ says, reply }) => ({ asked: quoted(says), answer: '', why: reply })),
        ]
      })
    }
    case 'span': {
      const label = (id: string) =>
        (task.kind === 'span' ? task.spans.find((each) => each.id === id)?.label : undefined) ?? id
      const { day } = words.formats
      return [
        ...answer.spans.map(({ id, from, to, outsideFrame = '' }) => ({
          asked: `${label(id)}:`,
          answer: words.formats.days(day(from), day(to)),
          why: outsideFrame,
        })),
        ...answer.thenAsk.map((why, at) => ({
          asked: (task.kind === 'span' ? task.thenAsk[at]?.question : undefined) ?? '',
          answer: '',
          why,
        })),
      ]
    }
    case 'compare':
      return answer.statements.map(({ id, answer: verdict, document, other, why }) => ({
        asked: (task.kind === 'compare' ? task.statements.find((each) => each.id === id)?.text : undefined) ?? id,
        answer: words.handouts.compare.verdicts[verdict],
        why:
          [document, other].flatMap((each) => (each === undefined ? [] : [quoted(each.words)])).join(' / ') + ` ${why}`,
      }))
    case 'weigh':
      return answer.evidence.map(({ id, answer: weight, reason, arguable }) => ({
        asked: (task.kind === 'weigh' ? task.evidence.find((each) => each.id === id)?.text : undefined) ?? id,
        answer: words.handouts.evidence.weights[weight],
        why: [reason, arguable?.reply ?? ''].join(' ').trim(),
      }))
    case 'quote':
      return [
        ...answer.modelQuotations.map((each) => ({
          asked: quoted(each.words),
          answer: each.answer,
          why: each.whyGood,
        })),
        ...answer.weakQuotations.map((each) => ({ asked: quoted(each.words), answer: text.weak, why: each.whyWeak })),
      ]
    case 'retrieval':
      return answer.items.map(({ id, best, replies }) => {
        const item = task.kind === 'retrieval' ? task.items.find((each) => each.id === id) : undefined
        return {
          asked: item?.question ?? id,
          answer: item?.options.find((option) => option.id === best)?.text ?? best,
          why: replies[best] ?? '',
        }
      })
    case 'exit':
      return []
  }
}
