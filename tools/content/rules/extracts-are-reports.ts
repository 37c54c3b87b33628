import { parseIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { ExtractFile } from '#src/lesson/schema/extracts-file.ts'
import { edtfToSpan } from '../compile/edtf-to-span.ts'
import { foldSpace } from '../compile/texts-in.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'extracts-are-reports'
/** A quotation of more words is an extract of the document, not a phrase of a report. */
const MOST_WORDS = 15

export const extractsAreReports: Rule = {
  name: NAME,
  sentence:
    `A report quotes phrases of ${MOST_WORDS} words at most and never repeats one of five words or more as its own, ` +
    'explains only words that stand in it or in a phrase, and is shown no earlier than its document was written.',
  check: ({ authored }: RuleInput) =>
    authored.extracts.flatMap(({ file, value }) => [
      ...phrases(value, spotIn(file)),
      ...gloss(value, spotIn(file)),
      ...days(value, spotIn(file)),
    ]),
}

function phrases({ phrases: all, report }: ExtractFile, spot: Spot): Issue[] {
  return all.flatMap((phrase, at) => {
    const words = foldSpace(phrase).split(' ').length
    const place = inside(spot, 'phrases', at)
    const tooLong = { message: `This phrase has ${words} words.`, hint: 'Quote less, and report the rest.' }
    const copied = {
      message: 'The report repeats this phrase as if the words were ours.',
      hint: 'Say it in other words; the phrase is shown as a quotation beside the report.',
    }
    return [
      ...(words > MOST_WORDS ? [violation(NAME, place, tooLong)] : []),
      ...(words >= 5 && foldSpace(report).includes(foldSpace(phrase)) ? [violation(NAME, place, copied)] : []),
    ]
  })
}

function gloss({ gloss: notes, phrases: all, report }: ExtractFile, spot: Spot): Issue[] {
  return notes.flatMap(({ phrase }, at) =>
    [...all, report].some((text) => foldSpace(text).includes(phrase))
      ? []
      : violation(NAME, inside(spot, 'gloss', at, 'phrase'), {
          message: `“${phrase}” stands neither in a phrase nor in the report.`,
          hint: 'Explain what a reader meets; remove the rest.',
        }),
  )
}

function days({ date, asOf, notesAsOf }: ExtractFile, spot: Spot): Issue[] {
  const read = edtfToSpan(date)
  const written = 'span' in read ? read.span.from : null
  const shown = parseIsoDay(asOf)
  const noted = parseIsoDay(notesAsOf)
  const tooEarly = { message: 'It is shown before its document was written.', hint: 'Move asOf to the day of date.' }
  const noteFirst = { message: 'Its notes are shown before the report.', hint: 'Move notesAsOf to asOf, or later.' }
  return [
    ...(written !== null && shown !== null && shown < written ? [violation(NAME, inside(spot, 'asOf'), tooEarly)] : []),
    ...(noted !== null && shown !== null && noted < shown
      ? [violation(NAME, inside(spot, 'notesAsOf'), noteFirst)]
      : []),
  ]
}
