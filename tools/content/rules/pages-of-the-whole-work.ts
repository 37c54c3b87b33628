import type { Issue } from '#src/domain/issue.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'pages-of-the-whole-work'

export const pagesOfTheWholeWork: Rule = {
  name: NAME,
  sentence:
    'The page of a source gives where the whole work stands. Where less was read, the pages read, as the note or a ' +
    'locator names them, do not fill it from its first page to its last.',
  check: (input) => input.authored.sources.value.flatMap((source, at) => check(source, at, input)),
}

function check(source: AuthoredSource, at: number, { authored }: RuleInput): Issue[] {
  const page = source['page']
  if (typeof page !== 'string' || source.custom.seen === 'whole') return []
  const whole = spanOf(page)
  const read = [source.note ?? '', ...locatorsOf(source.id, authored)]
  const sameAsRead = read.find((words) => {
    const span = spanOf(words)
    return whole !== null && span !== null && span.first === whole.first && span.last === whole.last
  })
  if (sameAsRead === undefined) return []
  return [
    violation(NAME, spotIn(authored.sources.file, at, 'page'), {
      message: `“${page}” are the pages that were read: “${sameAsRead}”.`,
      hint: 'Give the first and last page of the whole work, or leave page out; say in the note what was read.',
    }),
  ]
}

type Pages = { readonly first: number; readonly last: number }

/** From the lowest page named to the highest; null for fewer than two, since one page may be all there is. */
function spanOf(words: string): Pages | null {
  const numbers = [...words.matchAll(/\d+/g)].map(Number)
  return numbers.length < 2 ? null : { first: Math.min(...numbers), last: Math.max(...numbers) }
}

/** The places within a source that the lesson cites, wherever it does. */
function locatorsOf(id: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { source, locator } = value as { readonly source?: unknown; readonly locator?: unknown }
  const own = source === `source:${id}` && typeof locator === 'string' ? [locator] : []
  return [...own, ...Object.values(value).flatMap((each) => locatorsOf(id, each))]
}
