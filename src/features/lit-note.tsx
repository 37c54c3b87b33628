import { useWords } from './session.tsx'

/** Says to a listener, at the end of a row, what its colour says: it is related to what is selected. */
export function LitNote() {
  const { shared, lists } = useWords()
  return (
    <span className="visually-hidden">
      {shared.punctuation.comma} {lists.lit}
    </span>
  )
}
