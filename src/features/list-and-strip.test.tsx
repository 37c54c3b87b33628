// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { AppState } from '#src/state/app-state.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { EventList } from './event-list/event-list.tsx'
import { stripItems } from '#tests/support/strip-items.ts'
import { words } from '#tests/support/english.ts'

const index = realIndex()
const { lesson } = index
const third = lesson.recommendations[2]!.id

// the strip is hidden from screen readers: that is right only as long as this holds
test.each<[string, Partial<AppState>]>([
  ['a newcomer', { later: 'hide' }],
  ['a reader who looks at everything', {}],
  ['a reader who has chosen a recommendation', { selection: third }],
  ['a reader who goes by what had been received', { knowledge: 'receivers', asOf: lesson.documentDay + 7 }],
  ['a reader who hides what is later', { later: 'hide', asOf: lesson.documentDay + 3 }],
])('for %s the list of events says all that the signs of the strip show', (_, patch) => {
  const { session } = renderWithLesson(<EventList />, { index, patch })
  const state = session.store.getState()
  const outlook = session.selectors.outlook(state)
  const selected = state.selection
  const items = stripItems(index, { selected, lit: session.selectors.lit(state), outlook, lanes: null }, words)
  expect(items).toHaveLength(outlook.events.length)
  for (const item of items) {
    const said = document.querySelector(`[role="option"][data-key="${item.id}"]`)?.textContent ?? 'nothing'
    const lane = lesson.lanes.find(({ id }) => id === item.lane)!
    expect(said).toContain(item.label)
    const facts = said.replace(item.label, '')
    expect(said).toContain(words.formats.spanFrom(outlook.horizon, index.find(item.id)!.when))
    expect(said).toContain(lane.title)
    if (item.fromUncertain || item.toUncertain) expect(said).toMatch(/about|perhaps|until|from| in /)
    expect(/ disputed,/.test(facts)).toBe(item.disputed)
    expect(/ (later|not yet known|unclear[^,]*),/.test(facts)).toBe(item.status !== 'known')
    expect(/related to your selection/.test(said)).toBe(item.lit)
    for (const seal of item.seals) expect(said).toMatch(new RegExp(`recommendations?[ \\d,and]* ${seal}\\b`))
  }
})
