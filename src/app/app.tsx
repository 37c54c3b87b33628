import { Suspense } from 'react'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Announcer } from './frame/announcer.tsx'
import { Header } from './frame/header.tsx'
import { ReadLayout } from './layouts/read.tsx'
import { PrintMap } from './lazy-features.tsx'
import { Notices } from './frame/notices.tsx'
import { useEscape } from './frame/use-escape.ts'
import { usePaneLayout } from './frame/use-pane-layout.ts'

/** One open lesson. A mode is a layout; so far there is one. */
export function App({ session }: { readonly session: Session }) {
  const panes = usePaneLayout()
  useEscape(session, panes)
  return (
    <SessionProvider value={session}>
      <div className="shell" data-layout={panes.layout}>
        <Header panes={panes} />
        <Notices />
        <ReadLayout />
        <Suspense>
          <PrintMap />
        </Suspense>
        <PrintEvents />
        <Announcer />
      </div>
    </SessionProvider>
  )
}
