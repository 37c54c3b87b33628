import { useWords } from './session.tsx'
import { useDraft } from './use-draft.ts'

type Props = {
  readonly draftKey: string
  /** The field whose text is shown. */
  readonly field: string
}

/** Text typed for the same thing in another window, to use instead or discard. */
export function OtherDraft({ draftKey, field }: Props) {
  const words = useWords().shared.otherDraft
  const { other, takeOther, dropOther } = useDraft(draftKey)
  if (other === null) return null
  return (
    <div className="other-draft">
      <p>{words.title}</p>
      <blockquote dir="auto">{other[field] ?? ''}</blockquote>
      <button type="button" className="entity-link" onClick={takeOther}>
        {words.take}
      </button>
      <button type="button" className="entity-link" onClick={dropOther}>
        {words.drop}
      </button>
    </div>
  )
}
