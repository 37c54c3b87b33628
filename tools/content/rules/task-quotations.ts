import type { Issue } from '#src/domain/issue.ts'
import { foldSpace } from '../compile/texts-in.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'task-quotations'

export const taskQuotations: Rule = {
  name: NAME,
  sentence:
    'What an exercise or a stage quotes of the document stands in the passage that it names, and what it quotes of a report is ' +
    'one of its phrases, letter by letter; only white space may differ.',
  check: (input) =>
    [...input.authored.tasks, ...input.authored.tours].flatMap(({ file, value }) =>
      quotationsIn(value, spotIn(file)).flatMap((quotation) => check(quotation, input)),
    ),
}

type Quotation = { readonly of: string; readonly words: string; readonly spot: Spot }

/** Everywhere that `words` stand beside a passage, an extract or a recommendation. */
function quotationsIn(value: unknown, spot: Spot): Quotation[] {
  if (typeof value !== 'object' || value === null) return []
  const { words, passage, extract, recommendation } = value as Readonly<Record<string, unknown>>
  const of = passage ?? extract ?? recommendation
  const own = typeof words === 'string' && typeof of === 'string' ? [{ of, words, spot: inside(spot, 'words') }] : []
  return [...own, ...Object.entries(value).flatMap(([key, each]) => quotationsIn(each, inside(spot, key)))]
}

function check({ of, words, spot }: Quotation, { authored, lesson }: RuleInput): Issue[] {
  const extract = authored.extracts.find(({ value }) => `extract:${value.id}` === of)?.value
  if (extract !== undefined) {
    if (extract.phrases.some((phrase) => foldSpace(phrase) === foldSpace(words))) return []
    return [
      violation(NAME, spot, {
        message: `“${words}” is not a phrase of ${of}.`,
        hint: `Quote one of its phrases: ${extract.phrases.map((phrase) => `“${phrase}”`).join(', ')}.`,
      }),
    ]
  }
  const passage = lesson.recommendations.find(({ id }) => id === of)?.passage ?? of
  const reading = lesson.passages.find(({ id }) => id === passage)?.reading
  // that the passage is missing is for another rule to say
  if (reading === undefined || foldSpace(reading).includes(foldSpace(words))) return []
  return [
    violation(NAME, spot, {
      message: `“${words}” does not stand in ${passage}.`,
      hint: 'Copy the words from the reading of the passage.',
    }),
  ]
}
