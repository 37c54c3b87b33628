import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import type { ScormApi } from '#src/platform/scorm-api.ts'
import { anyAnswer, anyNote } from '#tests/support/any-answer.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepInScorm } from './keep-in-scorm.ts'
import { MOST_CHARACTERS, fromSuspendData, toSuspendData } from './suspend-data.ts'

const index = tinyIndex()
const { lesson } = index
const tour = lesson.tours[0]!

/** A platform that keeps what it is told, over many launches. */
function platform(): { readonly api: ScormApi; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    api: {
      LMSInitialize: () => 'true',
      LMSGetValue: (element) => kept.get(element) ?? '',
      LMSSetValue: (element, value) => kept.set(element, value),
      LMSCommit: () => 'true',
      LMSFinish: () => 'true',
    },
  }
}

function launch(api: ScormApi) {
  const session = createTestSession({ index })
  const { store, actions } = session
  return { ...session, ...keepInScorm({ api, store, actions, index, now: () => '2026-01-02T03:04:05.000Z' }) }
}

describe('in a learning platform', () => {
  test('place and work are there again at the next launch, and the last step completes', () => {
    const { api, kept } = platform()
    const first = launch(api)
    expect(kept.get('cmi.core.lesson_status')).toBe('incomplete')
    first.actions.startTour(tour.id)
    first.actions.goToStep(1)
    const [answer] = fc.sample(anyAnswer(lesson), 1)
    first.actions.setWorkbook({ ...EMPTY_WORKBOOK, answers: [answer!] })
    first.finish()
    expect(kept.get('cmi.core.exit')).toBe('suspend')

    const second = launch(api)
    expect(second.store.getState().tour?.step).toBe(tour.steps[1]!.id)
    expect(second.store.getState().mode).toBe('study')
    expect(second.store.getState().workbook.answers.map(({ id }) => id)).toEqual([answer!.id])
    second.actions.goToStep(tour.steps.length - 1)
    expect(kept.get('cmi.core.lesson_status')).toBe('completed')
    second.actions.goToStep(0)
    expect(kept.get('cmi.core.lesson_status')).toBe('completed')
  })

  test('what the platform has kept of something else does no harm', () => {
    const { api, kept } = platform()
    kept.set('cmi.core.lesson_location', 'page 3')
    kept.set('cmi.suspend_data', 'not ours')
    const { store } = launch(api)
    expect(store.getState().tour).toBeNull()
    expect(store.getState().workbook).toEqual(EMPTY_WORKBOOK)
  })
})

test('any workbook fits, as far as it can, and the newest is kept', () => {
  const workbooks = fc.record({
    answers: fc.uniqueArray(anyAnswer(lesson), { maxLength: 20, selector: ({ id }) => id }),
    notes: fc.uniqueArray(anyNote(lesson), { maxLength: 20, selector: ({ id }) => id }),
  })
  fc.assert(
    fc.property(workbooks, (made) => {
      const text = toSuspendData({ ...EMPTY_WORKBOOK, ...made }, index)
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
      const all = [...made.answers, ...made.notes]
      const kept = fromSuspendData(text, index)
      const keptIds = new Set([...(kept?.answers ?? []), ...(kept?.notes ?? [])].map(({ id }) => id))
      const lost = all.filter(({ id }) => !keptIds.has(id))
      const newestLost = lost
        .map(({ modified }) => modified)
        .toSorted()
        .at(-1)
      for (const each of all) if (keptIds.has(each.id)) expect(each.modified >= (newestLost ?? '')).toBe(true)
      expect(keptIds.size > 0 || all.length === 0).toBe(true)
    }),
    { numRuns: 60 },
  )
})
