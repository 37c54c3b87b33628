import type { Quotation } from '#src/domain/quotation.ts'
import { useWords } from '../session.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { WrittenAnswer } from './written-answer.tsx'

type Written = { readonly text: string; readonly evidence: readonly Quotation[] }

type Props<Content extends Written> = {
  /** What the answer belongs to. */
  readonly id: string
  readonly content: Content
  readonly onChange: (content: Content) => void
  readonly rows?: number
}

/** A learner's own words, and the words of the document that they rest on. */
export function WrittenWithEvidence<Content extends Written>({ id, content, onChange, rows = 3 }: Props<Content>) {
  const words = useWords().study
  return (
    <>
      <WrittenAnswer
        label={words.yourAnswer}
        rows={rows}
        text={content.text}
        onType={(text) => {
          onChange({ ...content, text })
        }}
      />
      <EvidenceField
        id={id}
        evidence={content.evidence}
        onChange={(evidence) => {
          onChange({ ...content, evidence })
        }}
      />
    </>
  )
}
