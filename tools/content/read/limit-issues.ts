import type { Issue } from '#src/domain/issue.ts'
import { shorten } from '#src/domain/shorten.ts'

/** One mistake, such as a misplaced alias, can make a rule report every entry of a file. */
const MOST_OF_A_KIND = 12
const LONGEST_MESSAGE = 600

/** The first issues of each rule in each file, and how many more there are, each cut to a readable length. */
export function limitIssues(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  const kindOf = ({ rule, severity, file }: Issue) => [rule, severity, file].join('\n')
  for (const issue of issues) counts.set(kindOf(issue), (counts.get(kindOf(issue)) ?? 0) + 1)
  const told = new Map<string, number>()
  return issues.map(shortened).flatMap((issue): Issue[] => {
    const kind = kindOf(issue)
    const nth = (told.get(kind) ?? 0) + 1
    told.set(kind, nth)
    const all = counts.get(kind) ?? 0
    if (all <= MOST_OF_A_KIND + 1 || nth <= MOST_OF_A_KIND) return [issue]
    if (nth > MOST_OF_A_KIND + 1) return []
    return [
      {
        ...issue,
        message: `There are ${all - MOST_OF_A_KIND} more findings of this rule in this file, from here on.`,
        hint: 'Mend the first of them and run the check again: they often have one cause.',
      },
    ]
  })
}

/** Rules quote what they find, and what they find may be of any length. */
function shortened(issue: Issue): Issue {
  return { ...issue, message: shorten(issue.message, LONGEST_MESSAGE), hint: shorten(issue.hint, LONGEST_MESSAGE) }
}
