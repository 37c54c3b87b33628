import type { TaskAnswer } from '#src/domain/answers.ts'
import type { Task } from '#src/domain/task.ts'
import type { TaskNotes } from '#src/domain/teachers-notes.ts'
import { useSession, useWords } from '../../../../session.tsx'
import { type KeyEntry, keyEntries } from './key-entries.ts'

type Props = { readonly task: Task; readonly answer: TaskAnswer | undefined; readonly notes: TaskNotes | undefined }

/** The key of one exercise: its answers one by one, the editors' view, a note, and what pupils are likely to say. */
export function TaskKey({ task, answer, notes }: Props) {
  const words = useWords()
  const { lesson } = useSession().index
  if (answer === undefined) return null
  const text = words.handouts.key
  return (
    <section>
      <h5>{task.title}</h5>
      <Entries entries={keyEntries(task, answer, lesson, words)} />
      <p>{answer.editorsView}</p>
      {notes !== undefined && notes.note !== '' && (
        <p>
          <b>{text.note}</b> {notes.note}
        </p>
      )}
      {notes?.listenFor !== undefined && (
        <Entries
          entries={notes.listenFor.map((each) => ({ asked: text.quoted(each.words), answer: '', why: each.listenFor }))}
        />
      )}
      {notes !== undefined && notes.mistakes.length > 0 && (
        <>
          <p>
            <b>{text.likely}</b>
          </p>
          <ul>
            {notes.mistakes.map(({ says, reply }) => (
              <li key={says}>
                <q>{says}</q> {reply}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Entries({ entries }: { readonly entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(({ asked, answer, why }, at) => (
        <li key={at}>
          <bdi>{asked}</bdi> {answer !== '' && <b>{answer}</b>} {why}
        </li>
      ))}
    </ul>
  )
}
