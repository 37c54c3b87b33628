import { useMemo } from 'react'
import { type Readable, isReport } from '#src/domain/readable.ts'
import { useAppState } from '../session.tsx'
import { useHiddenAmong } from '../use-outlook.ts'
import { shownDocuments } from './text/shown-texts.ts'

/** What is read, first and second. */
export function useShownDocuments(): readonly Readable[] {
  const text = useAppState((state) => state.text)
  const beside = useAppState((state) => state.beside)
  const hidden = useHiddenAmong([text, beside].filter((each) => each !== null && isReport(each)))
  return useMemo(() => shownDocuments({ text, beside }, hidden), [text, beside, hidden])
}
