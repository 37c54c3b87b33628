import type { Answers } from '#src/domain/answers.ts'
import { answersEnvelope } from './envelope/answers.ts'
import { parseForLesson } from './parse-as.ts'

/** Parses `answers.json`; null if it is damaged, or belongs to another lesson. */
export function parseAnswers(text: string, lesson: string): Answers | null {
  return parseForLesson(answersEnvelope, text, lesson) as Answers | null
}
