// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Details } from '#src/features/details/details.tsx'
import { EventList } from '#src/features/event-list/event-list.tsx'
import { MapView } from '#src/features/map/map-view.tsx'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { SessionProvider } from '#src/features/session.tsx'
import { DayList } from '#src/features/timeline/day-list.tsx'
import { TimelineView } from '#src/features/timeline/timeline-view.tsx'
import { readView } from '#src/state/read-view.ts'
import { type View, viewOf } from '#src/state/view.ts'
import type { TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { anyView } from '#tests/support/any-view.ts'
import { fakeMap } from '#tests/support/fake-painters.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'

const index = tinyIndex()
const VIEWS = 500
const PATIENCE = 600_000

/** Every pane of one app, and what it shows: the scenes that its widgets were given, and what stands in the page. */
function openApp(view: Partial<View> = {}) {
  const session = createTestSession({ index })
  session.actions.applyView(view)
  const map = fakeMap()
  let strip: TimelineScene | null = null
  const hear = (scene: TimelineScene) => {
    strip = scene
  }
  const { container, unmount } = render(
    <SessionProvider value={session}>
      <MapView painters={map.painters} />
      <TimelineView
        create={(_host, _events, first) => {
          hear(first)
          return { render: hear, destroy: () => undefined }
        }}
      />
      <Reader />
      <EventList />
      <PlaceList />
      <DayList />
      <Details />
    </SessionProvider>,
  )
  return {
    show: (next: View) => {
      act(() => {
        session.actions.applyView(next)
      })
    },
    view: () => viewOf(session.store.getState()),
    shown: () => ({ map: plain(map.last()), strip: plain(strip), page: linesOf(container) }),
    close: unmount,
  }
}

/** A scene without the words that it forms as it draws: they are functions. */
function plain(scene: unknown): unknown {
  return JSON.parse(JSON.stringify(scene, (_, value: unknown) => (value instanceof Set ? [...value] : value)))
}

/**
 * Every element with its attributes and own words. Ids are counted through the page: which one a thing has says
 * nothing.
 */
function linesOf(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !WRITTEN_ONCE.has(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
    // radio buttons of one name are one group, in both apps together
    const hasState = element instanceof HTMLInputElement && element.type !== 'radio'
    const state = hasState ? [String(element.checked), element.value] : []
    const words = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    return [element.tagName, ...attributes, ...state, words.join('')].join(' ').replaceAll(IDS, 'id')
  })
}

/** They say only how a field began. */
const WRITTEN_ONCE: ReadonlySet<string> = new Set(['checked', 'value'])
const IDS = /react-aria[\w:«»-]*|_r_\w+_|«\w+»|:r\w+:/g

test(
  'any whole view, sent as text to a fresh app, shows there what it shows where it was reached by many ways',
  () => {
    // one app goes through all the views, so that whatever a pane remembers by itself would tell
    const travelled = openApp()
    fc.assert(
      fc.property(anyView(index), (view) => {
        travelled.show(view)
        const sent = JSON.stringify(travelled.view())
        const { view: received, issues } = readView(JSON.parse(sent), index)
        expect(issues).toEqual([])
        const fresh = openApp(received)
        const [there, here] = [fresh.shown(), travelled.shown()]
        fresh.close()
        expect(there.map).toEqual(here.map)
        expect(there.strip).toEqual(here.strip)
        expect(there.page).toEqual(here.page)
      }),
      { numRuns: VIEWS, seed: 75_511 },
    )
  },
  PATIENCE,
)
