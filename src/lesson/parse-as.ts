import * as z from 'zod/mini'
import { isObject, parseJson } from './workbook/json.ts'

/** Parses JSON of a known shape; null if it is anything else. */
export function parseAs(shape: z.ZodMiniType, text: string): unknown {
  const json = parseJson(text)
  return 'value' in json && z.safeParse(shape, json.value).success ? json.value : null
}

/** The same for a file that names the lesson it belongs to; null if it names another. */
export function parseForLesson(shape: z.ZodMiniType, text: string, lesson: string): unknown {
  const parsed = parseAs(shape, text)
  return isObject(parsed) && parsed['lesson'] === lesson ? parsed : null
}
