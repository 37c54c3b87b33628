import { Suspense } from 'react'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Announcer } from './announcer.tsx'
import { Header } from './header.tsx'
import { ReadLayout } from './layouts/read.tsx'
import { PrintMap } from './lazy-features.tsx'
import { Notices } from './notices.tsx'
import { useEscape } from './use-escape.ts'
import { usePaneLayout } from './use-pane-layout.ts'

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
