import { useAppState, useSession, useWords } from '../../session.tsx'
import { lectureFile } from '../lecture-file.ts'
import { LecturePrint } from './lecture-print.tsx'
import styles from './console.module.css'

/** What the lecture has gathered: it goes with this window, unless it is saved or printed. */
export function LecturePart() {
  const words = useWords().present
  const { index, actions, effects, store } = useSession()
  const isEmpty = useAppState(({ lecture }) => lecture.strokes.length === 0 && Object.keys(lecture.votes).length === 0)
  return (
    <div className={styles['lecture']} role="group" aria-label={words.lecture}>
      <p>{words.lectureKept}</p>
      <button
        type="button"
        onClick={() => {
          const { name, text } = lectureFile(store.getState().lecture, index.lesson, effects.now())
          effects.download(name, 'application/json', text)
        }}
      >
        {words.saveLecture}
      </button>
      <button
        type="button"
        onClick={() => {
          effects.print(words.lectureTitle(index.lesson.shortTitle))
        }}
      >
        {words.printLecture}
      </button>
      <button
        type="button"
        disabled={isEmpty}
        onClick={() => {
          actions.beginLecture()
        }}
      >
        {words.beginAnew}
      </button>
      <LecturePrint />
    </div>
  )
}
