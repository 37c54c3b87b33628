import { useMemo } from 'react'
import { numberLines } from '#src/domain/lines.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { useSession, useWords } from './session.tsx'

/**
 * What a passage is called: by its lines in the clean text, after the recommendation that it is. Its place among the
 * passages is no name: one numbering in the margin is enough.
 */
export function usePassageName(): (id: PassageId) => string {
  const words = useWords().reader
  const { index } = useSession()
  const { passages } = index.lesson
  const lines = useMemo(() => numberLines(passages), [passages])
  return (id) => {
    const { first, last } = lines.get(id) ?? { first: 0, last: 0 }
    return words.passageName(index.recommendationOf(id)?.number ?? null, first, last)
  }
}
