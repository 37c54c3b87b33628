import type { Mention } from '#src/domain/document.ts'
import type { AuthoredMention } from '#src/lesson/schema/document-files.ts'
import { type Report, type Spot, inside } from '../read/issue-log.ts'

/** Finds each phrase in the reading. Mentions may nest but never cross. */
export function placeMentions(
  reading: string,
  authored: readonly AuthoredMention[],
  spot: Spot,
  report: Report,
): Mention[] {
  const placed: Mention[] = []
  for (const [index, { phrase, ref, occurrence, as }] of authored.entries()) {
    const here = inside(spot, index)
    const starts = occurrencesOf(phrase, reading)
    const start = starts[(occurrence ?? 1) - 1]
    if (start === undefined) {
      report(inside(here, 'phrase'), {
        rule: 'mentions',
        message: `The reading holds “${phrase}” ${starts.length} times.`,
        hint: 'Copy the phrase from the reading, letter by letter, and check its occurrence.',
      })
      continue
    }
    if (occurrence === undefined && starts.length > 1) {
      report(inside(here, 'phrase'), {
        rule: 'mentions',
        message: `The reading holds “${phrase}” ${starts.length} times, and nothing says which is meant.`,
        hint: 'Add occurrence: 1 for the first, 2 for the second, and so on.',
      })
    }
    const mention = { start, end: start + phrase.length, phrase, ref, ...(as === undefined ? {} : { as }) }
    const crossed = placed.find((other) => crosses(mention, other))
    if (crossed !== undefined) {
      report(inside(here, 'phrase'), {
        rule: 'mentions',
        message: `“${phrase}” crosses “${crossed.phrase}”.`,
        hint: 'Let one of the two phrases hold the other, or keep them apart.',
      })
    }
    placed.push(mention)
  }
  return placed
}

function occurrencesOf(phrase: string, text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) starts.push(at)
  return starts
}

function crosses(a: Mention, b: Mention): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  )
}
