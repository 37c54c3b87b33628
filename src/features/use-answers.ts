import { useEffect, useState } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import { parseAnswers } from '#src/lesson/parse-answers.ts'
import { useAppState, useSession } from './session.tsx'

/** The editors' answers, or why not: withheld by the link, loading, or failed. */
export type FetchedAnswers =
  | { readonly status: 'kept-back' }
  | { readonly status: 'on-its-way' }
  | { readonly status: 'failed' }
  | { readonly status: 'here'; readonly answers: Answers }

/** One request per source, however many exercises wait for it. A failed one can be retried. */
const requests = new WeakMap<LessonSource, Promise<Answers | null>>()

function request(source: LessonSource, lesson: string): Promise<Answers | null> {
  const known = requests.get(source)
  if (known !== undefined) return known
  const made = source.file('answers').then((fetched) => {
    const answers = 'text' in fetched ? parseAnswers(fetched.text, lesson) : null
    if (answers === null) requests.delete(source)
    return answers
  })
  requests.set(source, made)
  return made
}

/** Fetches the editors' answers once needed, and never if the link or a pupils' file withholds them. */
export function useAnswers(isWanted: boolean): readonly [FetchedAnswers, askAgain: () => void] {
  const { effects, index } = useSession()
  const isOff = useAppState((state) => state.answers === 'off')
  const isKeptBack = isOff || effects.source.audience === 'pupils'
  const [fetched, setFetched] = useState<FetchedAnswers>({ status: 'on-its-way' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!isWanted || isKeptBack) return
    let isGone = false
    void request(effects.source, index.lesson.id).then((answers) => {
      if (!isGone) setFetched(answers === null ? { status: 'failed' } : { status: 'here', answers })
    })
    return () => {
      isGone = true
    }
  }, [effects.source, index.lesson.id, isKeptBack, isWanted, tries])
  const askAgain = () => {
    setFetched({ status: 'on-its-way' })
    setTries(tries + 1)
  }
  return [isKeptBack ? { status: 'kept-back' } : fetched, askAgain]
}
