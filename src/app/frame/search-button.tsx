import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { SearchDialog } from '../lazy-features.tsx'
import { COVERED_NOTE } from './covered-note.ts'
import { DialogButton } from './dialog-button.tsx'

/** Opens the search, once the text is uncovered. */
export function SearchButton() {
  const words = useWords()
  const isCovered = useAppState(useSession().selectors.isDocumentCovered)
  return (
    <DialogButton dialog={SearchDialog} closedBecause={isCovered ? COVERED_NOTE : undefined}>
      {words.search.open}
    </DialogButton>
  )
}
