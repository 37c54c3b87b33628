import { useWords } from './session.tsx'

/** Tells screen readers at the end of a row what its colour shows: it is related to the selection. */
export function LitNote() {
  const { shared, lists } = useWords()
  return (
    <span className="visually-hidden">
      {shared.punctuation.comma} {lists.lit}
    </span>
  )
}
