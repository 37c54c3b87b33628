import { keepWorkbook } from '#src/app/keeping/keep-workbook.ts'
import type { Note } from '#src/domain/note.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import { writeWorkbook } from '#src/lesson/workbook/workbook-file.ts'
import type { AppState } from '#src/state/app-state.ts'
import { words } from './english.ts'
import { fakeDevice } from './fake-device.ts'
import { createTestSession } from './render-with-lesson.tsx'
import { tinyIndex } from './tiny-lesson.ts'

const index = tinyIndex()
const passage = index.lesson.passages[0]!

export const NOW = '2020-01-01T00:00:00.000Z'
/** Where versions 1 and 2 kept the workbook, and where this one does. */
export const FIRST = `${index.lesson.id}:workbook`
export const OWN = `/school/${FIRST}-3`
/** Where this version did before sites of one host were told apart. */
export const WITHOUT_FOLDER = `${FIRST}-3`

export const note = (id: string, text = `note ${id}`, modified = NOW): Note => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  passage: passage.id,
  start: 0,
  end: passage.reading.length,
  exact: passage.reading,
  text,
  created: NOW,
  modified,
})
export const written = (...notes: readonly Note[]) => writeWorkbook({ ...EMPTY_WORKBOOK, notes }, index)

/** A browser with any number of windows on the lesson. */
export function browser(found: Readonly<Record<string, string>> = {}) {
  const fake = fakeDevice()
  for (const [name, text] of Object.entries(found)) fake.texts.set(name, text)
  const open = (patch: Partial<AppState> = {}, folder = '/school/') => {
    const { store, actions } = createTestSession({ patch })
    const keeper = keepWorkbook({ store, actions, index, storage: fake.openWindow(), folder, words })
    const state = () => store.getState()
    return {
      ...keeper,
      actions,
      state,
      add: (...notes: readonly Note[]) => {
        for (const each of notes) actions.putNote(each, NOW)
      },
      remove: (id: string) => {
        actions.remove(note(id).id, NOW)
      },
      texts: () =>
        state()
          .workbook.notes.map(({ text }) => text)
          .sort(),
      said: () => state().notices.map(({ text }) => text),
    }
  }
  return { ...fake, open }
}
