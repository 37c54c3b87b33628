import { act } from '@testing-library/react'
import type { Effects } from '#src/features/session.tsx'

/** A clock that stands still until a test moves it. */
export function fakeClock() {
  let now = 0
  let waiting: { readonly at: number; readonly act: () => void }[] = []
  const afterDelay: Effects['afterDelay'] = (milliseconds, onTime) => {
    const entry = { at: now + milliseconds, act: onTime }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((each) => each !== entry)
    }
  }
  const pass = (milliseconds: number) => {
    const end = now + milliseconds
    for (let next = nextUntil(end); next !== undefined; next = nextUntil(end)) {
      const { at, act: onTime } = next
      waiting = waiting.filter((each) => each !== next)
      now = at
      act(onTime)
    }
    now = end
  }
  const nextUntil = (end: number) => waiting.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end)
  return { afterDelay, pass, waiting: () => waiting.length }
}
