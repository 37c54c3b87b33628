import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { parseTeachersNotes } from '#src/lesson/parse-teachers-notes.ts'
import { ProseView } from '../../prose-view.tsx'
import { useWords } from '../../session.tsx'
import { useDataFile } from '../../use-data-file.ts'
import { type LectureStep, useLectureStep } from '../use-lecture-step.ts'
import styles from './speaker-notes.module.css'

/** The lecturer's notes, fetched only in the lecturer's window and never sent to another. */
export function Notes() {
  const words = useWords().present
  const at = useLectureStep()
  const file = useDataFile('teachersNotes', parseTeachersNotes)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys as well
    <section className={styles['notes']} aria-label={words.notes} tabIndex={0}>
      {file.status === 'waiting' && <p role="status">{words.notesWaiting}</p>}
      {file.status === 'failed' && (
        <p role="alert">
          {words.notesFailed}{' '}
          <button type="button" onClick={file.retry}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {file.status === 'ready' && at !== null && <StepNotes at={at} notes={file.value} />}
    </section>
  )
}

function StepNotes({ at: { step, beat }, notes }: { readonly at: LectureStep; readonly notes: TeachersNotes }) {
  const words = useWords().present
  const said = notes.speakerNotes[`step:${step.id}`]
  const vote = beat.kind === 'vote' ? notes.votes[beat.vote] : undefined
  return (
    <>
      {vote !== undefined && (
        <dl>
          <dt>{words.voteAgain}</dt>
          <dd>{vote.voteAgain}</dd>
          <dt>{words.voteReveals}</dt>
          <dd>{vote.reveal}</dd>
        </dl>
      )}
      {said !== undefined && (
        <>
          <ProseView tree={said.then} from="tour" />
          {said.later.map((part, nth) => (
            <ProseView key={nth} tree={part.text} from="tour" />
          ))}
        </>
      )}
    </>
  )
}
