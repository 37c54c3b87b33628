import { useState } from 'react'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import { annotationsIn, readingOf } from '#src/lesson/workbook/annotations.ts'
import { parseJson } from '#src/lesson/workbook/json.ts'
import { useSession, useWords } from './session.tsx'

/** Annotations that are read before the page may draw again. */
const AT_ONCE = 250

/** Opens a file of notes and answers and merges it. Returns a message about the result. */
export function useOpenFile(): readonly [string, (file: File) => Promise<void>] {
  const text = useWords().notes.file
  const { index, actions, effects } = useSession()
  const [said, say] = useState('')
  const pause = () =>
    new Promise<void>((resume) => {
      effects.afterDelay(0, resume)
    })
  const readAll = async (items: readonly unknown[]): Promise<Workbook> => {
    const reading = readingOf(items, index, effects.isThisPage)
    for (let count = reading.next(AT_ONCE); count < items.length; count = reading.next(AT_ONCE)) {
      say(text.reading(count, items.length))
      await pause()
    }
    return reading.workbook()
  }
  const open = async (file: File) => {
    say(text.opening(file.name))
    const read = await effects.readTextFile(file)
    if ('problem' in read) {
      say(text.problems[read.problem](file.name))
      return
    }
    const json = parseJson(read.text)
    const items = 'value' in json ? annotationsIn(json.value) : null
    if (items === null) {
      say('problem' in json ? text.problems[json.problem](file.name) : text.problems['no-annotations'](file.name))
      return
    }
    const workbook = await readAll(items)
    const { notes, answers, unplaced } = workbook
    const { added, updated } = actions.addFile(workbook, effects.now())
    const here = Math.max(0, items.length - unplaced.length - added - updated)
    say(text.read({ notes: notes.length, answers: answers.length, unplaced: unplaced.length, updated, here }))
  }
  return [said, open]
}
