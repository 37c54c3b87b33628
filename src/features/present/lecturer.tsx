import { type ReactNode, useEffect, useState } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { Step } from '#src/domain/teaching.ts'
import { useSession, useWords } from '../session.tsx'
import { useAnswers } from '../use-answers.ts'
import { useShortcut } from '../use-shortcut.ts'
import { Notes } from './console/notes.tsx'
import styles from './lecturer.module.css'
import { useLectureStep } from './use-lecture-step.ts'
import { useSpentTime } from './use-spent-time.ts'
import { useTold } from './use-told.ts'

/** What only the lecturer's own window does: it counts time and fetches what the sources say. */
export function LecturerDuties() {
  const at = useLectureStep()
  const isTelling = at?.beat.kind === 'sources'
  const [file] = useAnswers(isTelling)
  useSpentTime()
  return isTelling && file.status === 'here' ? <Tell key={at.step.id} step={at.step} answers={file.answers} /> : null
}

function Tell({ step, answers }: { readonly step: Step; readonly answers: Answers }) {
  useTold(step, answers)
  return null
}

/** The notes over the stage, where there is only one window. */
export function NotesOverStage(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  useShortcut('notes', () => {
    setOpen(!isOpen)
  })
  return isOpen ? (
    <OpenNotes
      onClose={() => {
        setOpen(false)
      }}
    />
  ) : null
}

function OpenNotes({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().present
  useShortcut('leave', onClose)
  return (
    <div className={styles['over']}>
      <button type="button" onClick={onClose}>
        {words.closeNotes}
      </button>
      <Notes />
    </div>
  )
}

/** Leaves the stage for the console, by Escape or as full screen ends. */
export function useLeaveStage(): void {
  const { actions, effects, store } = useSession()
  const { fullScreen } = effects.presenting
  useShortcut('leave', () => {
    if (!store.getState().oneWindow) return false
    actions.setOneWindow(false)
    void fullScreen.leave()
    return true
  })
  useEffect(
    () =>
      fullScreen.onChange((isOn) => {
        if (!isOn) actions.setOneWindow(false)
      }),
    [actions, fullScreen],
  )
}
