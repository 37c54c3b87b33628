import type { Words } from '#src/i18n/words.ts'
import type { Problem } from '../open-lesson.ts'

type Props = Problem & { readonly words: Words; readonly onRetry: () => void }

/** Says why the lesson did not open. The prerendered document stays below. */
export function ProblemNotice({ problem, issues, words, onRetry }: Props) {
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
      <button type="button" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  )
}
