import { useLayoutEffect, useRef } from 'react'
import type { Words } from '#src/i18n/words.ts'

type Props = {
  readonly words: Words
  /** The prerendered document, from before the app started. */
  readonly still: readonly Node[]
  readonly onRetry: () => void
  readonly onReload: () => void
}

/** Shown when the whole app has failed: the prerendered document, and what the reader can do. */
export function Crashed({ words, still, onRetry, onReload }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    host.current?.replaceChildren(...still)
  }, [still])
  const text = words.frame.crashed
  return (
    <>
      <div className="problem" role="alert">
        <h2>{text.title}</h2>
        <p>{text.what}</p>
        <button type="button" onClick={onRetry}>
          {text.retry}
        </button>{' '}
        <button type="button" onClick={onReload}>
          {text.reload}
        </button>
      </div>
      <div ref={host} />
    </>
  )
}
