import { type ComponentType, type LazyExoticComponent, Suspense, lazy, useState } from 'react'
import type { Words } from '#src/i18n/words.ts'
import { asNotLoaded } from './not-loaded.ts'
import { type Session, useSession, useWords } from './session.tsx'
import { type PieceFrame, PieceBoundary } from './piece-boundary.tsx'

type Piece<P> = Pick<PieceFrame, 'at'> & {
  readonly name: (words: Words) => string
  readonly load: () => Promise<ComponentType<P>>
}

type SiteFiles = Session['effects']['site']

/** Closes the part again while it is missing. */
type GivenUp = Pick<PieceFrame, 'onGiveUp'>

/**
 * A part of the page whose code and style sheet load when it is first drawn. Its failures stay local: if a file does
 * not load, it says so in its place and offers to try again.
 */
export function lazyPiece<P extends object>({ name, load, at = 'here' }: Piece<P>) {
  let failure: { readonly error: unknown } | null = null
  /** The result of fetching ahead. A failure is reported when the part is drawn. */
  let ahead: Promise<ComponentType<P>> | null = null
  const take = () => {
    const taken = ahead ?? load()
    ahead = null
    return taken
  }
  const attempt = (before: () => Promise<unknown> = () => Promise.resolve()) =>
    lazy(() =>
      before()
        .then(take)
        .then(
          (component) => ({ default: component }),
          (error: unknown) => {
            failure = { error }
            return asNotLoaded(error)
          },
        ),
    )
  let latest: LazyExoticComponent<ComponentType<P>> = attempt()
  /** A new lazy component, because React remembers a failed load, and the loader a failed style sheet. */
  const opened = ({ askAgain }: SiteFiles) => {
    if (failure !== null) {
      const { error } = failure
      // fetched while it was missing
      ahead = null
      latest = attempt(() =>
        askAgain(error).then((isWorthIt) => (isWorthIt ? undefined : Promise.reject(error as Error))),
      )
    }
    failure = null
    return latest
  }
  const askedAgain = () => {
    failure = null
    ahead = null
    latest = attempt()
    return latest
  }
  function LazyPiece(props: P & GivenUp) {
    const { site } = useSession().effects
    const [Loaded, setLoaded] = useState(() => opened(site))
    return (
      <PieceBoundary
        name={name(useWords())}
        at={at}
        onGiveUp={props.onGiveUp}
        onRetry={() => {
          setLoaded(askedAgain)
        }}
      >
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      </PieceBoundary>
    )
  }
  const fetchAhead = () => {
    if (ahead !== null) return
    ahead = load()
    ahead.catch(() => undefined)
  }
  return Object.assign(LazyPiece, {
    /** Fetches the code in advance. */
    fetchAhead,
  })
}
