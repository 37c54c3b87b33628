import type { AnswerableId } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { draftKeys, useDraft } from '../use-draft.ts'
import styles from './before-reading.module.css'
import { useGiveAnswer } from './use-give-answer.ts'

/** An answer that was started, but not saved, before the text was uncovered. */
export function UnfinishedAnswer({ task }: { readonly task: AnswerableId }) {
  const words = useWords().beforeReading.unfinished
  const draft = useDraft(draftKeys.answer(task))
  const giveAnswer = useGiveAnswer()
  const { text = '', sure = '' } = draft.fields ?? {}
  if (text.trim() === '') return null
  return (
    <div className={styles['back']}>
      <h3>{words.title}</h3>
      <blockquote dir="auto">{text}</blockquote>
      <p className="screen-only">
        <button
          type="button"
          className="entity-link"
          onClick={() => {
            giveAnswer(task, { text, sure, at: draft.at })
          }}
        >
          {words.keep}
        </button>{' '}
        <button type="button" className="entity-link" onClick={draft.drop}>
          {words.remove}
        </button>
      </p>
    </div>
  )
}
