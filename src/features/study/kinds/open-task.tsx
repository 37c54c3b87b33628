import type { Question } from '#src/domain/teaching.ts'
import { lastDayOf } from '#src/lesson/last-day-of.ts'
import { useSession, useWords } from '../../session.tsx'
import { Evidence } from '../evidence.tsx'
import { Hint } from '../hint.tsx'
import { RefLinks } from '../source-links.tsx'
import { TaskLife } from '../task-life.tsx'
import { WrittenWithEvidence } from '../written-with-evidence.tsx'

/** A question answered in a sentence or two. */
export function OpenTask({ question }: { readonly question: Question }) {
  const words = useWords().study
  const { index } = useSession()
  const { id, prompt, hint, skill } = question
  return (
    <TaskLife
      task={`question:${id}`}
      kind="open"
      title={prompt}
      facts={words.skill(skill)}
      empty={{ text: '', evidence: [] }}
      missing={({ text }) => (text.trim() === '' ? words.missing.text : null)}
      form={(content, change) => (
        <>
          <Hint hint={hint} />
          <WrittenWithEvidence id={`question:${id}`} content={content} onChange={change} rows={2} />
        </>
      )}
      given={({ text, evidence }) => (
        <>
          <p className="own-words">{text}</p>
          <Evidence evidence={evidence} />
        </>
      )}
      reveal={({ questions }) => {
        const answer = questions[id]
        if (answer === undefined) return null
        return {
          until: lastDayOf(index, answer.refs),
          about: answer.refs,
          body: (
            <>
              <p>{answer.modelAnswer}</p>
              <RefLinks refs={answer.refs} />
            </>
          ),
        }
      }}
    />
  )
}
