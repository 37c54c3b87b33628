import { toSegments } from '#src/domain/document.ts'
import { rangesOf } from '#src/domain/ranges-of.ts'

type Props = { readonly text: string; readonly lit: readonly string[]; readonly className?: string | undefined }

/** A text with highlighted words, marked by more than colour. */
export function LitText({ text, lit, className }: Props) {
  return toSegments(text.length, rangesOf(text, lit)).map(({ start, end, marks }) =>
    marks.length > 0 ? (
      <mark key={start} className={className} data-lit-words>
        {text.slice(start, end)}
      </mark>
    ) : (
      text.slice(start, end)
    ),
  )
}
