import type { ReactNode } from 'react'
import type { TabId } from '#src/domain/mode.ts'
import { AskFirst } from '#src/features/before-reading/ask-first.tsx'
import { StartAgain } from '#src/features/before-reading/start-again.tsx'
import { LookBack } from '#src/features/before-reading/look-back.tsx'
import { SecondLookOffer } from '#src/features/before-reading/second-look-offer.tsx'
import { PlainDocument } from '#src/features/reader/plain-document.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { PieceBoundary } from '#src/features/piece-boundary.tsx'
import { Resting, useAppState, useSession, useWords } from '#src/features/session.tsx'
import { DocumentCitation } from '#src/features/source-card/document-citation.tsx'
import { SourceCardView } from '#src/features/source-card/source-card.tsx'
import { type TabOf, Tabs } from '#src/ui/tabs.tsx'
import {
  EventList,
  NotesPane,
  OutcomesPane,
  OwnNotes,
  PlaceList,
  ReferencePane,
  SelectionBar,
  TakeAway,
  UseAsEvidence,
} from '../lazy-features.tsx'
import { LessonNote } from './lesson-note.tsx'
import { OfflineNote } from './offline-note.tsx'
import { COVERED_NOTE } from './covered-note.ts'
import { TabCount } from './tab-count.tsx'
import styles from './text-column.module.css'

type Props = {
  readonly timeline?: ReactNode
  readonly lesson?: ReactNode
  /** The start page, before the document. */
  readonly start?: ReactNode
}

/**
 * The document, events, places and so on as tabs. An opened tab stays mounted, hidden by `visibility` and resting, to
 * keep its scroll position and focus. On narrow screens the timeline is another tab; in study mode the lesson is the
 * first.
 */
export function TextColumn({ timeline = null, lesson = null, start = null }: Props) {
  const words = useWords()
  const { actions, index, selectors } = useSession()
  const { documentLabel } = index.lesson
  const front = useAppState(selectors.shownTab)
  const pane = useAppState((state) => state.pane)
  const isCovered = useAppState(selectors.isDocumentCovered)
  const shown: TabId = front === 'timeline' && timeline === null ? pane : front
  const nameOfTab = (id: TabId) => (id === 'document' ? documentLabel : words.frame[id])
  const tab = (id: TabId, content: ReactNode, isAlways = false): TabOf<TabId> => ({
    id,
    isAlways,
    name: (
      <>
        {nameOfTab(id)}
        <TabCount id={id} isShown={id === shown} />
      </>
    ),
    panel: <PieceBoundary name={nameOfTab(id)}>{content}</PieceBoundary>,
    closedBecause: isCovered && id !== 'document' ? COVERED_NOTE : undefined,
  })
  const parts = words.frame.parts
  const document = (
    <section id="document" aria-label={documentLabel} tabIndex={-1}>
      {start}
      <PieceBoundary name={parts.sourceCard}>
        <SourceCardView />
      </PieceBoundary>
      <PieceBoundary name={parts.document} instead={<PlainDocument />}>
        <AskFirst>
          <Reader
            afterText={
              <>
                <OwnNotes />
                <LookBack />
              </>
            }
          />
        </AskFirst>
      </PieceBoundary>
      {!isCovered && (
        <PieceBoundary name={parts.citation}>
          <DocumentCitation />
          <StartAgain />
          <SecondLookOffer />
        </PieceBoundary>
      )}
      {!isCovered && <SelectionBar more={(place) => <UseAsEvidence place={place} />} />}
      <PieceBoundary name={parts.offline}>
        <OfflineNote />
      </PieceBoundary>
    </section>
  )
  const tabs = [
    ...(lesson === null ? [] : [tab('lesson', lesson, true)]),
    // always mounted, because print includes it
    tab('document', document, true),
    ...(timeline === null ? [] : [tab('timeline', timeline)]),
    tab('events', <EventList />),
    tab('places', <PlaceList />),
    tab('outcomes', <OutcomesPane />),
    tab(
      'reference',
      <ReferencePane childrenTitle={words.takeAway.title}>
        <TakeAway />
      </ReferencePane>,
    ),
    tab('notes', <NotesPane />),
  ]
  return (
    <div className={styles['column']} data-slot="text">
      {isCovered && (
        <p id={COVERED_NOTE} className={styles['closed']}>
          {words.frame.coveredNote}
        </p>
      )}
      <LessonNote />
      <Tabs
        label={words.frame.textColumn}
        tabs={tabs}
        shown={shown}
        onShow={actions.showTab}
        resting={(panel, isResting) => <Resting isResting={isResting}>{panel}</Resting>}
        classNames={CLASS_NAMES}
      />
    </div>
  )
}

const CLASS_NAMES = {
  list: styles['list'] ?? '',
  tab: styles['tab'] ?? '',
  panels: styles['panels'] ?? '',
  panel: styles['panel'] ?? '',
}
