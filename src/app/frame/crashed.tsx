import { useLayoutEffect, useRef } from 'react'
import type { Words } from '#src/i18n/words.ts'

type Props = {
  readonly words: Words
  /** The document as it stood in the page before the app began. */
  readonly still: readonly Node[]
  readonly onRetry: () => void
  readonly onReload: () => void
}

/** In place of the whole app when it has fallen over: the document as it stood before, and what can be done. */
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
