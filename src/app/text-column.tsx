import { type ReactNode, Suspense, useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { Pane } from '#src/domain/mode.ts'
import { AskFirst } from '#src/features/before-reading/ask-first.tsx'
import { LookBack } from '#src/features/before-reading/look-back.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { useAppState, useSession } from '#src/features/session.tsx'
import { Citation } from '#src/features/source-card/citation.tsx'
import { SourceCard } from '#src/features/source-card/source-card.tsx'
import { words } from '#src/i18n/words.ts'
import { PaneBoundary } from '#src/ui/pane-boundary.tsx'
import { EventList, NotesPane, PlaceList, Reference, SelectionBar, TakeAway } from './lazy-features.tsx'
import { OfflineNote } from './offline-note.tsx'
import { TabDot } from './tab-dot.tsx'
import styles from './text-column.module.css'

type TabId = Pane | 'timeline'

/**
 * Cable, events and places behind tabs. All stay mounted, the hidden ones by `visibility`, so that scroll
 * positions and list focus survive. On narrow screens the timeline joins them as a tab of its own.
 */
export function TextColumn({ timeline = null }: { readonly timeline?: ReactNode }) {
  const { actions } = useSession()
  const pane = useAppState((state) => state.pane)
  const [atTimeline, setAtTimeline] = useState(false)
  const shown: TabId = timeline !== null && atTimeline ? 'timeline' : pane
  const show = (key: Key) => {
    setAtTimeline(key === 'timeline')
    if (key !== 'timeline') actions.setPane(key as Pane)
  }
  const tab = (id: TabId) => (
    <Tab key={id} id={id} className={styles['tab'] ?? ''}>
      {words.frame[id]}
      <TabDot id={id} isShown={id === shown} />
    </Tab>
  )
  const panel = (id: TabId, content: ReactNode) => (
    <TabPanel id={id} shouldForceMount className={styles['panel'] ?? ''} data-pane={id}>
      <PaneBoundary message={words.frame.paneFailed(words.frame[id])}>
        <Suspense>{content}</Suspense>
      </PaneBoundary>
    </TabPanel>
  )
  return (
    <div className={styles['column']} data-slot="text">
      <Tabs selectedKey={shown} onSelectionChange={show} className={styles['tabs'] ?? ''}>
        <TabList aria-label={words.frame.textColumn} className={styles['list'] ?? ''}>
          {tab('cable')}
          {timeline !== null && tab('timeline')}
          {tab('events')}
          {tab('places')}
          {tab('reference')}
          {tab('notes')}
        </TabList>
        <div className={styles['panels']}>
          {panel(
            'cable',
            <section id="cable" aria-label={words.frame.cable} tabIndex={-1}>
              <SourceCard />
              <AskFirst>
                <Reader afterText={<LookBack />} />
              </AskFirst>
              <Citation />
              <Suspense>
                <SelectionBar />
              </Suspense>
              <OfflineNote />
            </section>,
          )}
          {timeline !== null && panel('timeline', timeline)}
          {panel('events', <EventList />)}
          {panel('places', <PlaceList />)}
          {panel(
            'reference',
            <Reference childrenTitle={words.takeAway.title}>
              <TakeAway />
            </Reference>,
          )}
          {panel('notes', <NotesPane />)}
        </div>
      </Tabs>
    </div>
  )
}
