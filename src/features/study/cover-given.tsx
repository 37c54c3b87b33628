import type { CoverTask } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { Evidence } from './evidence.tsx'

type Props = { readonly task: CoverTask; readonly content: Contents['cover'] }

/** What was expected, how far it was met, and what was written at each passage. */
export function CoverGiven({ task, content }: Props) {
  const words = useWords().study.cover
  return (
    <>
      <ul>
        {content.expected
          .filter(({ text }) => text.trim() !== '')
          .map(({ text, evidence, outcome }, at) => (
            <li key={at}>
              <span className="own-words">{text}</span>
              {outcome !== null && <span> ({words.outcomes[outcome]})</span>}
              <Evidence evidence={evidence} />
            </li>
          ))}
      </ul>
      <dl>
        {content.uncovered.map(({ passage, before, after }) => {
          const asked = task.uncover.find((each) => each.passage === passage)
          return (
            <div key={passage}>
              <dt>{asked?.before}</dt>
              <dd className="own-words">{before}</dd>
              <dt>{asked?.after}</dt>
              <dd className="own-words">{after}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
