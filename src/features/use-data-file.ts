import { useCallback, useEffect, useState } from 'react'
import type { DataFile } from '#src/domain/lesson-files.ts'
import { useSession } from './session.tsx'

/** A file beside the lesson: loading, loaded, or failed. */
export type DataFileState<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly retry: () => void }

/**
 * Fetches a file beside the lesson when it is first asked for. `parse` gives null for what is damaged; it must not
 * change.
 */
export function useDataFile<T>(name: DataFile, parse: (text: string, lesson: string) => T | null): DataFileState<T> {
  const { index, effects } = useSession()
  const [state, setState] = useState<DataFileState<T>>({ status: 'waiting' })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => {
    setState({ status: 'waiting' })
    setAttempt((before) => before + 1)
  }, [])
  useEffect(() => {
    let isGone = false
    void effects.source.file(name).then((read) => {
      const value = 'text' in read ? parse(read.text, index.lesson.id) : null
      if (!isGone) setState(value === null ? { status: 'failed', retry } : { status: 'ready', value })
    })
    return () => {
      isGone = true
    }
  }, [effects, index, name, parse, attempt, retry])
  return state
}
