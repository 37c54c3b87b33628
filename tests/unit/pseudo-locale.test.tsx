// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Header } from '#src/app/frame/header.tsx'
import { renderEventsPage } from '#src/app/prerender-events.tsx'
import { renderDocument } from '#src/app/prerender.tsx'
import { AskFirst } from '#src/features/before-reading/ask-first.tsx'
import { EntityBody } from '#src/features/details/entity-body.tsx'
import { Details } from '#src/features/details/details.tsx'
import { EventList } from '#src/features/event-list/event-list.tsx'
import { MapLegend } from '#src/features/map/legend/map-legend.tsx'
import { NotesPane } from '#src/features/notes/notes-pane.tsx'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { OutcomesPane } from '#src/features/reference/outcomes.tsx'
import { ReferencePane } from '#src/features/reference/reference-pane.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { DocumentCitation } from '#src/features/source-card/document-citation.tsx'
import { TakeAway } from '#src/features/take-away/take-away.tsx'
import { DayCaption } from '#src/features/day-caption.tsx'
import { DateFilter } from '#src/features/time-controls/date-filter.tsx'
import { RepeatChoice, SpeedChoice } from '#src/features/time-controls/play-choices.tsx'
import { LaterBesideKnowledge } from '#src/features/time-controls/perspective-choice.tsx'
import { TimeRow } from '#src/features/time-controls/time-row.tsx'
import { DayList } from '#src/features/timeline/day-list.tsx'
import { allEntities } from '#src/lesson/lesson-index.ts'
import type { AppState } from '#src/state/app-state.ts'
import { wordsOf } from '#tests/support/english.ts'
import { pseudoWords } from '#tests/support/pseudo-words.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { strangersTo } from '#tests/support/strangers.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'

const index = tinyIndex()
const words = pseudoWords(wordsOf(index.lesson))
const strangersIn = strangersTo(index.lesson)

function drawn(ui: ReactElement, patch: Partial<AppState> = {}): string {
  const session: Session = { ...createTestSession({ index, patch }), words }
  return renderToStaticMarkup(<SessionProvider value={session}>{ui}</SessionProvider>)
}

describe('in another language no English is left but the lesson’s own', () => {
  test.each<[string, ReactElement, Partial<AppState>?]>([
    ['header', <Header key="a" />],
    ['the question before the text', <AskFirst key="a">{null}</AskFirst>, { expectation: 'asked' }],
    ['document', <Reader key="a" />],
    ['document with all its marks', <Reader key="a" />, { marks: 'all' }],
    ['document as scanned', <Reader key="a" />, { text: 'seed' }],
    ['easier text', <Reader key="a" />, { text: 'adapted' }],
    ['both texts', <Reader key="a" />, { beside: 'seed', marks: 'all' }],
    ['citation', <DocumentCitation key="a" />],
    ['events', <EventList key="a" />],
    ['places', <PlaceList key="a" />],
    ['outcomes', <OutcomesPane key="a" />],
    ['reference', <ReferencePane key="a" />],
    ['downloads', <TakeAway key="a" />],
    ['notes', <NotesPane key="a" />],
    ['legend', <MapLegend key="a" />],
    ['controls of time', <TimeRow key="a" />],
    ['speed', <SpeedChoice key="a" />],
    ['repeat', <RepeatChoice key="a" />],
    ['what is rarely shown', <LaterBesideKnowledge key="a" />],
    ['filter by date', <DateFilter key="a" />],
    ['day', <DayCaption key="a" />, { asOf: 0 }],
    ['days', <DayList key="a" />],
    ['printed events', <PrintEvents key="a" />],
    ['resting card', <Details key="a" />],
  ])('%s', (_, ui, patch = {}) => {
    for (const knowledge of ['all', 'receivers'] as const) {
      for (const later of ['show', 'hide'] as const) {
        expect(strangersIn(drawn(ui, { ...patch, knowledge, later }))).toEqual([])
      }
    }
  })

  test.each(allEntities(index.lesson).map((entity) => [entity.id, entity] as const))('the card of %s', (_, entity) => {
    expect(strangersIn(drawn(<EntityBody entity={entity} />))).toEqual([])
    expect(strangersIn(drawn(<Details />, { selection: entity.id, later: 'hide' }))).toEqual([])
  })

  test('the pages that read without scripts', () => {
    expect(strangersIn(renderDocument(index.lesson, words))).toEqual([])
    expect(strangersIn(renderEventsPage(index.lesson, words, 'plain.css'))).toEqual([])
  })
})

test('a text that comes from neither is found', () => {
  expect(strangersIn('<p aria-label="Stray label">⟦Marked ⟦inside⟧·⟧ and stray</p>')).toEqual([
    'Stray label',
    '⟦Marked ⟦inside⟧·⟧ and stray',
  ])
})
