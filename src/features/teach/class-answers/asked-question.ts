import type { Lesson } from '#src/domain/lesson.ts'
import type { Option, Task } from '#src/domain/task.ts'
import type { AnswerableId } from '#src/domain/workbook/answer.ts'
import type { Words } from '#src/i18n/words.ts'

/** What a class was asked: the words of the question, and of the options among which it chose. */
export type AskedQuestion = { readonly question: string; readonly options: readonly Option[] }

/** The question behind a part of an answer; undefined where the lesson has no such task. */
export function findAskedQuestion(
  lesson: Lesson,
  words: Words,
  task: AnswerableId,
  item: string,
): AskedQuestion | undefined {
  const id = task.slice(task.indexOf(':') + 1)
  const prediction = lesson.predictions.find((each) => `prediction:${each.id}` === task)
  if (prediction !== undefined) return { question: prediction.prompt, options: prediction.options }
  const vote = lesson.votes.find((each) => `vote:${each.id}` === task)
  if (vote !== undefined) return vote
  const question = lesson.questions.find((each) => `question:${each.id}` === task)
  if (question !== undefined) return { question: question.prompt, options: [] }
  const found = lesson.tasks.find((each) => each.id === `task:${id}`)
  if (found === undefined) return undefined
  const part = partOf(found, item, lesson, words)
  return part === undefined
    ? { question: found.prompt, options: [] }
    : { question: words.teach.answers.part(found.title, part.question), options: part.options }
}

function partOf(task: Task, item: string, lesson: Lesson, words: Words): AskedQuestion | undefined {
  const { compare, evidence, key } = words.handouts
  const optionsOf = (titles: Readonly<Record<string, string>>) =>
    Object.entries(titles).map(([id, text]) => ({ id, text }))
  switch (task.kind) {
    case 'retrieval':
      return task.items.find(({ id }) => id === item)
    case 'compare': {
      const statement = task.statements.find(({ id }) => id === item)
      if (statement !== undefined) return { question: statement.text, options: optionsOf(compare.verdicts) }
      return lesson.votes.find(({ id }) => id === task.decide)
    }
    case 'weigh': {
      const piece = task.evidence.find(({ id }) => id === item)
      return piece && { question: piece.text, options: optionsOf(evidence.weights) }
    }
    case 'place': {
      const recommendation = lesson.recommendations.find(({ id }) => isNamed(id, item))
      return (
        recommendation && {
          question: words.shared.recommendation(recommendation.number, recommendation.title),
          options: optionsOf(key.placings),
        }
      )
    }
    case 'order': {
      const card = task.cards.find(({ event }) => isNamed(event, item))
      return (
        card && { question: card.text, options: task.cards.map((_, at) => ({ id: `${at + 1}`, text: `${at + 1}.` })) }
      )
    }
    case 'quote': {
      const asked = task.questions.find(({ id }) => id === item)
      return asked && { question: asked.question, options: [] }
    }
    case 'span': {
      const at = task.thenAsk.findIndex((_, position) => item === String(position))
      const asked = task.thenAsk[at]
      return asked && { question: asked.question, options: [] }
    }
    case 'cover':
    case 'exit':
      return undefined
  }
}

/** An answer may name a thing by its ref, or by the name in it. */
function isNamed(ref: string, item: string): boolean {
  return ref === item || ref.endsWith(`:${item}`)
}
