import Papa from 'papaparse'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Words } from '#src/i18n/words.ts'
import { partsOf } from './answer-parts.ts'
import { findAskedQuestion } from './asked-question.ts'
import type { PupilWork } from './tally.ts'

/** The byte order mark by which spreadsheets recognise UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Every answer as a line of a table. What pupils have written may begin like a formula, which a spreadsheet would
 * run: such cells get an apostrophe.
 */
export function toCsv(class_: readonly PupilWork[], lesson: Lesson, words: Words): string {
  const text = words.teach.answers
  const rows = class_.flatMap(({ name, workbook }) =>
    workbook.answers.flatMap((answer) =>
      (['first', 'second'] as const).flatMap((which) => {
        const attempt = answer[which]
        if (attempt === null) return []
        const { choices, writings } = partsOf(answer, attempt)
        const sure = attempt.sure === null ? '' : words.beforeReading.surenesses[attempt.sure]
        const row = (item: string, said: string) => {
          const asked = findAskedQuestion(lesson, words, answer.task, item)
          const option = asked?.options.find(({ id }) => id === said)?.text
          return [name, asked?.question ?? answer.task, text.attempts[which], option ?? said, sure, attempt.reason]
        }
        return [
          ...choices.map(({ item, option }) => row(item, option)),
          ...writings.map((written) => row(written.item, written.text)),
        ]
      }),
    ),
  )
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [...text.columns], data: rows }, { escapeFormulae: true })
}
