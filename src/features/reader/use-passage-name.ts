import type { PassageId } from '#src/domain/ref.ts'
import { useSession, useWords } from '../session.tsx'

/** What a passage is called in a list: by its recommendation, or by its number in the document. */
export function usePassageName(): (id: PassageId) => string {
  const words = useWords()
  const { index } = useSession()
  return (id) => {
    const recommendation = index.recommendationOf(id)
    if (recommendation !== undefined) return words.shared.recommendationShort(recommendation.number)
    return words.reader.passageShort(index.lesson.passages.findIndex((passage) => passage.id === id) + 1)
  }
}
