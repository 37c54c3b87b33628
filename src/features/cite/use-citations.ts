import { useCallback, useEffect, useState } from 'react'
import type { Citations } from '#src/domain/citation.ts'
import type { FileProblem, LessonSource } from '#src/domain/lesson-source.ts'
import { parseCitations } from '#src/lesson/parse-citations.ts'
import { useSession } from '../session.tsx'

type Read = { readonly citations: Citations } | { readonly problem: FileProblem | 'damaged' }

const read = new WeakMap<LessonSource, Read>()

/** The lesson's citations, or why they are not available; null while loading. */
export function useCitations(): { readonly result: Read | null; readonly retry: () => void } {
  const { source } = useSession().effects
  const [result, setResult] = useState(() => read.get(source) ?? null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (read.has(source)) return
    let gone = false
    void readCitations(source).then((found) => {
      if ('citations' in found) read.set(source, found)
      if (!gone) setResult(found)
    })
    return () => {
      gone = true
    }
  }, [source, attempt])
  const retry = useCallback(() => {
    setResult(null)
    setAttempt((count) => count + 1)
  }, [])
  return { result, retry }
}

async function readCitations(source: LessonSource): Promise<Read> {
  const fetched = await source.file('citations')
  if ('problem' in fetched) return fetched
  const citations = parseCitations(fetched.text)
  return citations === null ? { problem: 'damaged' } : { citations }
}
