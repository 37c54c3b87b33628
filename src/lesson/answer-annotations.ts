import * as z from 'zod/mini'
import { type Answer, SURENESSES } from '#src/domain/expectation.ts'
import type { UnplacedReason } from '#src/domain/note.ts'
import type { LessonIndex } from './lesson-index.ts'

const SOURCE = /^urn:lesson:([a-z0-9-]+):question:([a-z0-9-]+)$/

/**
 * An answer to the question before the text: an annotation that replies to the question. Its bodies tell by their
 * purpose what they are: the answer, how sure it was, and the later thought.
 */
export function answerBodies({ text, sure, revised }: Answer) {
  const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })
  return [
    body(text, 'replying'),
    ...(sure === null ? [] : [body(sure, 'tagging')]),
    ...(revised === '' ? [] : [body(revised, 'commenting')]),
  ]
}

export function questionSource(lesson: string, question: string): string {
  return `urn:lesson:${lesson}:question:${question}`
}

const reply = z.looseObject({
  motivation: z.literal('replying'),
  body: z.array(z.looseObject({ value: z.string(), purpose: z.optional(z.string()) })),
  target: z.looseObject({ source: z.string() }),
})

type Read = Pick<Answer, 'question' | 'text' | 'sure' | 'revised'> | UnplacedReason | null

/** What an annotation answers; why it has no place here; null where it is no answer at all. */
export function readAnswer(annotation: unknown, { lesson }: LessonIndex): Read {
  const parsed = reply.safeParse(annotation)
  if (!parsed.success) return null
  const { body, target } = parsed.data
  const [, ofLesson, question] = SOURCE.exec(target.source) ?? []
  if (question === undefined) return null
  if (ofLesson !== lesson.id) return 'another-document'
  if (!lesson.questions.some(({ id }) => id === question)) return 'no-such-question'
  const said = (purpose: string) => body.find((each) => each.purpose === purpose)?.value ?? ''
  const text = said('replying')
  if (text === '') return 'not-an-annotation'
  const sure = SURENESSES.find((each) => each === said('tagging')) ?? null
  return { question, text, sure, revised: said('commenting') }
}
