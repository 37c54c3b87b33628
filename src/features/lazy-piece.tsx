import { type ComponentType, type LazyExoticComponent, Suspense, lazy, useState } from 'react'
import type { Words } from '#src/i18n/words.ts'
import { asNotLoaded } from './not-loaded.ts'
import { useWords } from './session.tsx'
import { type PieceFrame, PieceBoundary } from './piece-boundary.tsx'

type Piece<P> = Pick<PieceFrame, 'at'> & {
  readonly name: (words: Words) => string
  readonly load: () => Promise<ComponentType<P>>
}

/** Whoever opened the part may close it again while it is missing. */
type GivenUp = Pick<PieceFrame, 'onGiveUp'>

/**
 * A part of the page whose code and style sheet come when it is first drawn. It keeps its failures to itself: where
 * a file does not come, it says so in its place and can ask for it again.
 */
export function lazyPiece<P extends object>({ name, load, at = 'here' }: Piece<P>): ComponentType<P & GivenUp> {
  let hasFailed = false
  const attempt = () =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (error: unknown) => {
          hasFailed = true
          return asNotLoaded(error)
        },
      ),
    )
  let latest: LazyExoticComponent<ComponentType<P>> = attempt()
  /** React keeps the failure of what it once tried to load. */
  const current = () => {
    if (hasFailed) latest = attempt()
    hasFailed = false
    return latest
  }
  return function LazyPiece(props: P & GivenUp) {
    const [Loaded, setLoaded] = useState(current)
    return (
      <PieceBoundary
        name={name(useWords())}
        at={at}
        onGiveUp={props.onGiveUp}
        onRetry={() => {
          setLoaded(current)
        }}
      >
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      </PieceBoundary>
    )
  }
}
