import { EMPTY_WORKBOOK, mergeWorkbooks } from '#src/domain/note.ts'
import type { Words } from '#src/i18n/words.ts'
import type { IdAndClock } from '#src/lesson/annotations.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { readWorkbook, writeWorkbook } from '#src/lesson/workbook-file.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'

const TRAILING_MILLISECONDS = 300

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  readonly storage: DeviceStorage
  readonly idAndClock: IdAndClock
  readonly words: Words
}

/**
 * Brings the reader's workbook from the device and keeps it there. What cannot be read is set aside whole before
 * anything is written over it; where that fails too, nothing is written at all. What cannot be kept is said.
 * Returns `flush`, which writes what is waiting, and `end`.
 */
export function keepWorkbook({ store, actions, index, storage, idAndClock, words }: Parts) {
  const name = `${index.lesson.id}:workbook`
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayWrite = true
  let adopting = false

  const adopt = (text: string) => {
    const read = readWorkbook(text, index, idAndClock)
    if ('problem' in read) return read.problem
    adopting = true
    actions.setWorkbook(mergeWorkbooks(store.getState().workbook, read.workbook))
    adopting = false
    return null
  }

  const kept = storage.read(name)
  const problem = kept === null ? null : adopt(kept)
  // whoever has answered on an earlier visit is not asked again
  const { workbook, expectation } = store.getState()
  if (workbook.answers.length > 0 && expectation === 'asked') actions.markAnswered()
  if (kept !== null && problem !== null) {
    mayWrite = storage.write(`${name}:rescued-${idAndClock.now()}`, kept) === 'kept'
    actions.setRescued(kept)
    actions.notify(mayWrite ? words.notes.rescued[problem] : words.notes.rescueFailed[problem])
  }
  actions.setKeeping(!storage.works ? 'blocked' : mayWrite ? 'kept' : 'full')

  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    if (!mayWrite) return
    const before = store.getState().keeping
    const result = storage.write(name, writeWorkbook(store.getState().workbook, index))
    actions.setKeeping(result)
    if (result !== 'kept' && before === 'kept') actions.notify(words.notes.notKept[result])
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.workbook === before.workbook || adopting) return
    if (!storage.works && before.workbook === EMPTY_WORKBOOK) actions.notify(words.notes.notKept.blocked)
    clearTimeout(timer)
    timer = setTimeout(flush, TRAILING_MILLISECONDS)
  })
  const stopListening = storage.onChange(name, adopt)
  return {
    flush,
    end: () => {
      flush()
      unsubscribe()
      stopListening()
    },
  }
}
