import { useState } from 'react'
import { NEW_LECTURE, isEmptyLecture } from '#src/domain/lecture.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'

/** Throws away what the lecture has gathered, and asks first where hands were counted or something was drawn. */
export function BeginAnew() {
  const words = useWords().present
  const { actions } = useSession()
  const lecture = useAppState((state) => state.lecture)
  const [isAsked, ask] = useState(false)
  const begin = () => {
    ask(false)
    actions.beginLecture()
  }
  // the button that was pressed turns into the one that does no harm
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
