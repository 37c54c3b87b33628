import type { Passage } from '#src/domain/document.ts'
import type { Issue } from '#src/domain/issue.ts'
import { restoreSeed } from '../compile/apparatus.ts'
import { spotIn } from '../read/issue-log.ts'
import { firstDifference, lineOfDifference } from '../first-difference.ts'
import { LINE_ENDS_HINT, withLineFeeds } from '../read/line-ends.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'apparatus-proves-the-seed'

export const apparatusProvesTheSeed: Rule = {
  name: NAME,
  sentence:
    'Head, separators, passages and tail together give document/seed.txt byte for byte, and every reading gives its ' +
    'seed again when its changes are taken back.',
  check: (input) => [...separators(input), ...readings(input), ...whole(input)],
}

function separators({ authored: { apparatus, passages } }: RuleInput): Issue[] {
  const order = passages.value.map(({ id }) => `passage:${id}`)
  const named = apparatus.value.separators.map(({ before }): string => before)
  return named.flatMap((before, at) => {
    const previous = named[at - 1]
    if (at === 0 || !order.includes(before)) return []
    if (order.indexOf(previous ?? '') < order.indexOf(before)) return []
    return violation(NAME, spotIn(apparatus.file, 'separators', at, 'before'), {
      message: `The separator before ${before} stands behind that of ${previous ?? ''}.`,
      hint: 'Give one separator for each passage, in the order of passages.yaml.',
    })
  })
}

function readings({ lesson, spotOf }: RuleInput): Issue[] {
  return lesson.passages
    .filter((passage) => takeBack(passage) !== passage.seed)
    .map((passage) =>
      violation(NAME, spotOf(passage.id, 'reading'), {
        message: `Taking the changes back from this reading does not give its seed: ${parting(takeBack(passage), passage.seed)}.`,
        hint: 'Every difference between seed and reading needs a change with its reason.',
      }),
    )
}

/** The reading with every change undone. */
export function takeBack({ reading, changes }: Pick<Passage, 'reading' | 'changes'>): string {
  return changes.reduceRight(
    (text, { seed, inReading: { start, end } }) => text.slice(0, start) + seed + text.slice(end),
    reading,
  )
}

function whole({ authored: { apparatus, passages, seed } }: RuleInput): Issue[] {
  const restored = restoreSeed(apparatus.value, passages.value)
  // the authored texts are composed when they are read
  const given = seed.value.normalize('NFC')
  if (restored === given) return []
  if (withLineFeeds(restored) === withLineFeeds(given)) {
    return [
      {
        ...violation(NAME, spotIn(seed.file), {
          message: 'Put together, head, separators and passages are this file but for its line ends, CR LF and LF.',
          hint: LINE_ENDS_HINT,
        }),
        line: lineOfDifference(given, restored),
      },
    ]
  }
  const at = firstDifference(restored, given)
  const ends = passages.value.map(
    (_, nth) => restoreSeed({ ...apparatus.value, tail: '' }, passages.value.slice(0, nth + 1)).length,
  )
  const nth = ends.findIndex((end) => at < end)
  const spot = at < apparatus.value.head.length ? spotIn(apparatus.file, 'head') : spotIn(passages.file, nth, 'seed')
  const blamed = nth < 0 ? spotIn(apparatus.file) : spot
  return [
    violation(NAME, blamed, {
      message: `Put together, head, separators and passages are not ${seed.file}: ${parting(restored, given)}.`,
      hint: given.startsWith(restored)
        ? 'Add the passage that is missing at the end, or write what the file has after its last passage under tail.'
        : 'Compare the head, the separator before this passage and its seed with the file, letter by letter.',
    }),
  ]
}

function parting(found: string, wanted: string): string {
  const at = firstDifference(found, wanted)
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 15), at + 15))
  return `it has ${show(found)} where ${show(wanted)} is due`
}
