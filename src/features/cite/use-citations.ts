import { useEffect, useState } from 'react'
import type { Citations } from '#src/domain/citation.ts'
import { type Effects, useSession } from '../session.tsx'

const fetched = new WeakMap<Effects, Citations>()

/** The citations of the lesson, fetched once; undefined while they are on their way, null when they cannot be had. */
export function useCitations(): Citations | null | undefined {
  const { effects } = useSession()
  const [citations, setCitations] = useState<Citations | null | undefined>(() => fetched.get(effects))
  useEffect(() => {
    if (fetched.has(effects)) return
    let gone = false
    void effects.readFile('citations').then((text) => {
      const found = text === null ? null : (JSON.parse(text) as Citations)
      if (found !== null) fetched.set(effects, found)
      if (!gone) setCitations(found)
    })
    return () => {
      gone = true
    }
  }, [effects])
  return citations
}
