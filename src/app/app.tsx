import { useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FirstPictures, type FirstPicturesOfPage, NO_PICTURES } from '#src/features/first-picture.tsx'
import { PieceBoundary } from '#src/features/piece-boundary.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { WhenPrinting } from '#src/features/print/when-printing.tsx'
import { type Session, SessionProvider, useAppState, useSession, useWords } from '#src/features/session.tsx'
import { PageFoot } from '#src/ui/page-foot.tsx'
import { Announcer } from './frame/announcer.tsx'
import { WhenIdle } from './frame/when-idle.tsx'
import { Crashed } from './frame/crashed.tsx'
import { HandedOver } from './frame/handed-over.tsx'
import { Header } from './frame/header.tsx'
import { Notices } from './frame/notices.tsx'
import { useLeave } from './shortcuts/use-leave.ts'
import { PlayClock } from './play-clock.tsx'
import { layoutOf } from './layouts/layouts.tsx'
import { PrintMap, fetchAhead } from './lazy-features.tsx'

type Props = {
  readonly session: Session
  /** The prerendered document, from before the app started. */
  readonly still?: readonly Node[]
  /** The first view's pictures that came with the page. */
  readonly pictures?: FirstPicturesOfPage
}

/** One open lesson. Whatever fails, the document stays readable. */
export function App({ session, still = [], pictures = NO_PICTURES }: Props) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <Crashed
          words={session.words}
          still={still}
          onRetry={resetErrorBoundary}
          onReload={session.effects.site.reload}
        />
      )}
    >
      <SessionProvider value={session}>
        <FirstPictures value={pictures}>
          <Shell />
        </FirstPictures>
      </SessionProvider>
    </ErrorBoundary>
  )
}

/** The layout of the current mode, and what surrounds it in every mode. */
export function Shell() {
  useFetchAhead()
  useLeave()
  const layout = useAppState((state) => state.layout)
  const mode = useAppState((state) => state.mode)
  const isCovered = useAppState(useSession().selectors.isDocumentCovered)
  const { parts } = useWords().frame
  const { audience } = useSession().effects.source
  const isStage = useAppState((state) => state.stage)
  // the audience sees nothing but the stage
  const isStageAlone = useAppState(({ stage, oneWindow }) => stage || (mode === 'present' && oneWindow))
  return (
    <PageFoot>
      <PlayClock />
      <div className="shell" data-layout={layout}>
        {!isStageAlone && (
          <>
            <PieceBoundary name={parts.header}>
              <Header />
            </PieceBoundary>
            <PieceBoundary name={parts.notices}>
              <Notices />
            </PieceBoundary>
          </>
        )}
        {layoutOf(isStage ? 'present' : mode, audience)}
        {!isCovered && !isStage && mode !== 'teach' && mode !== 'present' && (
          <>
            <PieceBoundary name={parts.printEvents} at="foot">
              <WhenPrinting>
                <PrintEvents />
              </WhenPrinting>
            </PieceBoundary>
            <WhenIdle>
              <PrintMap />
            </WhenIdle>
          </>
        )}
        <PieceBoundary name={parts.handedOver} at="foot">
          <HandedOver />
        </PieceBoundary>
        <PieceBoundary name={parts.announcer} at="foot">
          <Announcer />
        </PieceBoundary>
      </div>
    </PageFoot>
  )
}

function useFetchAhead() {
  const { effects } = useSession()
  useEffect(() => {
    effects.whenIdle(fetchAhead)
  }, [effects])
}
