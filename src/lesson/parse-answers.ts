import * as z from 'zod/mini'
import type { Answers } from '#src/domain/answers.ts'
import { answersEnvelope } from './envelope/answers.ts'

/** Parses `answers.json`; null where it is damaged, or belongs to another lesson. */
export function parseAnswers(text: string, lesson: string): Answers | null {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return null
  }
  const result = z.safeParse(answersEnvelope, raw)
  if (!result.success) return null
  const answers = raw as Answers
  return answers.lesson === lesson ? answers : null
}
