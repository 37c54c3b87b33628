import type { Issue } from '#src/domain/issue.ts'
import { words } from '#src/i18n/words.ts'

type Props = { readonly problem: string; readonly issues: readonly Issue[] }

/** Says why the lesson did not open. The prerendered document stays on the page below it. */
export function ProblemNotice({ problem, issues }: Props) {
  const text = words.frame.problem
  return (
    <div className="problem" role="alert">
      <h2>{text.title}</h2>
      <p>{problem}</p>
      {issues.length > 0 && (
        <ul>
          {issues.slice(0, 8).map((issue) => (
            <li key={issue.pointer + issue.message}>{text.finding(issue.pointer, issue.message, issue.rule)}</li>
          ))}
        </ul>
      )}
      <p>{text.rest}</p>
      <a href="./">{text.retry}</a>
    </div>
  )
}
