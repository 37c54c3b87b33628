import { useMemo } from 'react'
import { numberLines } from '#src/domain/lines.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { useSession, useWords } from './session.tsx'

/**
 * The name of a passage: its recommendation, if it is one, and its lines in the reading. Not its position, because one
 * numbering in the margin is enough.
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
