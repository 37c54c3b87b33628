import { type Progress, TOUR_PATHS } from '#src/domain/teaching.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { parseJson } from '#src/lesson/workbook/json.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'
import { fieldsOf, oneOf, text } from '#src/state/plain-data.ts'
import { stepAt } from '#src/state/tour.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly storage: DeviceStorage
  readonly index: LessonIndex
}

/** Stores the learner's progress on the device. Progress that no longer fits the lesson is dropped. */
export function keepProgress({ store, actions, storage, index }: Parts): () => void {
  const name = `${index.lesson.id}:progress`
  const found = storage.read(name)
  const kept = 'text' in found && found.text !== null ? readProgress(found.text, index) : null
  if (kept !== null) actions.setProgress(kept)
  return store.subscribe((state, before) => {
    if (state.progress === before.progress) return
    if (state.progress === null) storage.remove(name)
    else storage.write(name, JSON.stringify(state.progress))
  })
}

const progress = fieldsOf<Progress>({
  position: fieldsOf({ id: text, path: oneOf(TOUR_PATHS), step: text }),
  furthest: text,
})

function readProgress(kept: string, { lesson }: LessonIndex): Progress | null {
  const json = parseJson(kept)
  const read = 'value' in json ? progress(json.value) : undefined
  if (read === undefined) return null
  const { position, furthest } = read
  const isKnown = [position.step, furthest].every((step) => stepAt(lesson, { ...position, step }) !== undefined)
  return isKnown ? read : null
}
