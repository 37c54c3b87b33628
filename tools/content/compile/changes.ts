import type { Change } from '#src/domain/document.ts'
import type { AuthoredChange } from '#src/lesson/schema/document-files.ts'
import { type Report, type Spot, inside } from '../read/issue-log.ts'

type Texts = { readonly seed: string; readonly reading: string }

/**
 * Applies the changes in order, each to the first match after the previous one, and checks that they give the reading.
 */
export function placeChanges(
  { seed, reading }: Texts,
  authored: readonly AuthoredChange[],
  spot: Spot,
  report: Report,
): Change[] {
  const placed: Change[] = []
  let made = ''
  let done = 0
  for (const [index, change] of authored.entries()) {
    const start = seed.indexOf(change.seed, done)
    if (start < 0) {
      report(inside(spot, 'changes', index, 'seed'), {
        rule: 'changes',
        message: `The seed does not hold “${change.seed}” after the change before it.`,
        hint: 'Copy the characters from the seed, and keep the changes in the order of the text.',
      })
      continue
    }
    made += seed.slice(done, start)
    const inReading = { start: made.length, end: made.length + change.reading.length }
    done = start + change.seed.length
    made += change.reading
    placed.push({ ...change, inSeed: { start, end: done }, inReading })
  }
  made += seed.slice(done)
  if (made !== reading) {
    report(inside(spot, 'reading'), {
      rule: 'changes',
      message: `The seed with its changes does not give the reading: it gives “${around(made, reading)}”.`,
      hint: 'Add the missing change with its reason, or correct the reading.',
    })
  }
  return placed
}

/** The words around the first difference between the two texts. */
function around(made: string, wanted: string): string {
  let at = 0
  while (at < made.length && made[at] === wanted[at]) at += 1
  return made.slice(Math.max(0, at - 20), at + 20)
}
