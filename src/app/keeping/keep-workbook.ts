import { mergeWorkbooks } from '#src/domain/workbook/merge-workbooks.ts'
import { isEmpty } from '#src/domain/workbook/workbook.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { readWorkbook, writeWorkbook } from '#src/lesson/workbook/workbook-file.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Rescued } from '#src/state/app-state.ts'
import type { Store } from '#src/state/store.ts'
import { workbookNames } from './workbook-names.ts'

const REST_MILLISECONDS = 300

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  readonly storage: DeviceStorage
  readonly folder: string
  readonly words: Words
}

/**
 * Loads the reader's workbook from the device and saves it there, merging what other windows write: each write first
 * reads what is stored. Unreadable data is copied aside, a newer version's data is left alone, and failed saves are
 * reported to the reader.
 */
export function keepWorkbook({ store, actions, index, storage, folder, words }: Parts) {
  const names = workbookNames(folder, index.lesson.id)
  /** The stored text under each name, as last read or written here. */
  const seen = new Map<string, string>()
  let target = names.own
  let hasRoom = true
  let isTakingIn = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const takeInText = (name: string, text: string) => {
    const read = readWorkbook(text, index)
    if ('problem' in read) {
      if (read.problem === 'damaged') setAside(name, text)
      else leaveToNewer(name, text)
      return
    }
    seen.set(name, text)
    isTakingIn = true
    actions.setWorkbook(mergeWorkbooks(store.getState().workbook, read.workbook))
    isTakingIn = false
  }
  /** Merges what other windows have written since; false if the device cannot be read. */
  const takeIn = (name: string): boolean => {
    const found = storage.read(name)
    if ('problem' in found) return false
    if (found.text !== null && found.text !== seen.get(name)) takeInText(name, found.text)
    if (found.text === null && seen.delete(name)) actions.notify(words.notes.cleared)
    return true
  }
  const setAside = (name: string, text: string) => {
    const isCopied = storage.write(names.copyOf(text), text) === 'kept'
    if (isCopied) storage.remove(name)
    if (name === names.own) hasRoom = isCopied
    addRescued({ name: isCopied ? names.copyOf(text) : name, text, problem: 'damaged' })
    notifyOnce(isCopied ? words.notes.rescued : words.notes.rescueFailed)
  }
  const leaveToNewer = (name: string, text: string) => {
    seen.set(name, text)
    if (name === names.own) target = names.beside
    addRescued({ name, text, problem: 'newer' })
    notifyOnce(words.notes.newer)
  }
  const addRescued = (one: Rescued) => {
    const others = store.getState().rescued.filter(({ name, text }) => name !== one.name && text !== one.text)
    actions.setRescued([...others, one])
  }
  const notified = new Set<string>()
  const notifyOnce = (message: string) => {
    if (notified.has(message)) return
    notified.add(message)
    actions.notify(message)
  }

  for (const name of names.rescued.flatMap(storage.names)) {
    const found = storage.read(name)
    if ('problem' in found || found.text === null) continue
    if (store.getState().rescued.some(({ text }) => text === found.text)) storage.remove(name)
    else addRescued({ name, text: found.text, problem: 'damaged' })
  }
  const takeInAll = () => {
    for (const name of [names.own, names.beside, ...names.older]) takeIn(name)
  }
  takeInAll()
  actions.uncoverIfAnswered()

  const keeping = () => (!hasRoom ? 'full' : target === names.own ? 'kept' : 'beside')
  actions.setKeeping(storage.works ? keeping() : 'blocked')

  const write = () => {
    const isRead = takeIn(names.own) && (target === names.own || takeIn(target))
    if (!hasRoom) {
      actions.setKeeping(keeping())
      return
    }
    const text = writeWorkbook(store.getState().workbook, index)
    const before = store.getState().keeping
    const result = isRead ? writeTo(target, text) : 'blocked'
    if (result === 'kept') seen.set(target, text)
    actions.setKeeping(result === 'kept' ? keeping() : result)
    if (result !== 'kept' && (before === 'kept' || before === 'beside')) actions.notify(words.notes.notKept[result])
  }
  /** Writes, and removes what has been moved from older names: first, if there is not enough room for both. */
  const writeTo = (name: string, text: string) => {
    const old = names.older.filter((each) => {
      const found = storage.read(each)
      return 'text' in found && found.text !== null && found.text === seen.get(each)
    })
    const move = () => {
      old.forEach(storage.remove)
    }
    const result = storage.write(name, text)
    if (result === 'kept') move()
    if (result !== 'full' || old.length === 0) return result
    move()
    const again = storage.write(name, text)
    if (again !== 'kept') old.forEach((each) => storage.write(each, seen.get(each) ?? ''))
    return again
  }
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    write()
  }
  // not restarted: a change never waits longer than this
  const schedule = () => {
    timer ??= setTimeout(flush, REST_MILLISECONDS)
  }
  /** Writes if there is anything that is not stored yet. */
  const scheduleIfMore = () => {
    const { workbook } = store.getState()
    const isNothing = isEmpty(workbook) && workbook.deleted.length === 0
    if (!isNothing && seen.get(target) !== writeWorkbook(workbook, index)) schedule()
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.workbook === before.workbook || isTakingIn) return
    if (!storage.works && isEmpty(before.workbook)) actions.notify(words.notes.notKept.blocked)
    schedule()
  })
  const refresh = () => {
    takeInAll()
    scheduleIfMore()
  }
  // moves what is stored under older names
  scheduleIfMore()
  const stopListening = storage.onChange((name) => {
    if (name === '' || names.isOurs(name)) refresh()
  })
  return {
    /** Writes pending changes. */
    flush,
    /** Merges what was written while this window was asleep. */
    refresh,
    end: () => {
      flush()
      unsubscribe()
      stopListening()
    },
  }
}
