import { useState } from 'react'
import { NEW_LECTURE, isEmptyLecture } from '#src/domain/lecture.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'

/** Discards what the lecture has gathered, after asking if there are votes or drawings. */
export function BeginAnew() {
  const words = useWords().present
  const { actions } = useSession()
  const lecture = useAppState((state) => state.lecture)
  const [isAsked, ask] = useState(false)
  const begin = () => {
    ask(false)
    actions.beginLecture()
  }
  // the pressed button turns into the harmless one
  return (
    <>
      <button
        type="button"
        disabled={lecture === NEW_LECTURE}
        onClick={() => {
          if (isAsked || !isEmptyLecture(lecture)) ask(!isAsked)
          else begin()
        }}
      >
        {isAsked ? words.keepLecture : words.beginAnew}
      </button>
      {isAsked && (
        <button type="button" onClick={begin}>
          {words.throwLectureAway}
        </button>
      )}
    </>
  )
}
