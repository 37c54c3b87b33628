import { useMemo } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import { useAppState, useSession } from '../../session.tsx'
import { usePrinting } from '../../use-printing.ts'
import { type TextNote, textNotes } from '../marks/mentions-in.ts'
import { shownTexts } from '../text/shown-texts.ts'

const NO_NOTES: readonly TextNote[] = []
const NOTHING: ReadonlySet<Ref> = new Set()

/** The notes below the printed text. On a screen there are none, so that no day numbers all marks anew. */
export function useTextNotes(): readonly TextNote[] {
  const { index, selectors } = useSession()
  const isPrinting = usePrinting()
  const [version = 'reading'] = useAppState(shownTexts)
  const hidden = useAppState((state) => (isPrinting ? selectors.outlook(state).hidden : NOTHING))
  return useMemo(
    () => (isPrinting ? textNotes(version, index, hidden) : NO_NOTES),
    [isPrinting, version, index, hidden],
  )
}
