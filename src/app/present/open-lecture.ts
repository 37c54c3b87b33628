import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { afterDelay, milliseconds } from '#src/platform/clock.ts'
import { type DeviceStorage, openWindowStorage } from '#src/platform/device-storage.ts'
import { newId } from '#src/platform/new-id.ts'
import { onPageGone, onPageHide, onPageShow } from '#src/platform/page-life.ts'
import { createWindowLink } from '#src/platform/window-link.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'
import { keepInStep } from './keep-in-step.ts'
import { keepLecture } from './keep-lecture.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  readonly storage: DeviceStorage
  readonly folder: string
  readonly words: Words
}

/** Keeps the lecture of this window for as long as the page lives, and in step with that of its other windows. */
export function openLecture({ store, actions, index, storage, folder, words }: Parts) {
  const name = `${folder}${index.lesson.id}:lecture`
  const lecture = keepLecture({
    store,
    actions,
    index,
    storage: openWindowStorage(index.lesson.id),
    device: storage,
    name,
    afterDelay,
    milliseconds,
    onTakenUp: () => {
      actions.notify(words.present.lectureTakenUp)
    },
  })
  onPageHide(lecture.flush)
  onPageGone(lecture.leave)
  const inStep = keepInStep({
    store,
    actions,
    index,
    openLink: (onMessage) => createWindowLink(name, onMessage),
    afterDelay,
    milliseconds,
    newId,
  })
  onPageShow(inStep.wake)
  onPageGone(inStep.hide)
  return inStep
}
