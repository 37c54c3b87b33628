import { type ReactNode, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { usePaper } from '#src/ui/use-paper.tsx'
import type { DrawStep } from '../../drawn-step.ts'
import { OpenFile } from '../../open-file.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { lectureFile, readLectureFile } from '../lecture-file.ts'
import { BeginAnew } from './begin-anew.tsx'
import styles from './console.module.css'
import { LecturePrint } from './lecture-print.tsx'

const JSON_TYPE = 'application/json'

type Props = {
  /** Brings how a step's map is drawn on paper. */
  readonly stepMaps: (onReady: (draw: DrawStep) => void) => ReactNode
}

/** What the lecture has gathered, lost with this window unless saved or printed. */
export function LecturePart({ stepMaps }: Props) {
  const words = useWords()
  const { present } = words
  const { index, actions, effects, store } = useSession()
  const [said, say] = useState(present.lectureKept)
  const [drawStep, setDrawStep] = useState<DrawStep | null>(null)
  const onReady = useCallback((ready: DrawStep) => {
    setDrawStep(() => ready)
  }, [])
  const hasStrokes = useAppState((state) => state.lecture.strokes.length > 0)
  const { portal, draw, clear } = usePaper(<LecturePrint drawStep={drawStep} />)
  const drawForPaper = useEffectEvent(draw)
  useEffect(() => effects.onPrint(() => drawForPaper(), clear), [effects, clear])
  const open = async (file: File) => {
    const read = await effects.readTextFile(file)
    const saved = 'text' in read ? readLectureFile(read.text, index.lesson) : null
    if (saved !== null) actions.addSavedLecture(saved)
    if (saved !== null) say(present.lectureOpened(file.name))
    else say('problem' in read ? words.notes.file.problems[read.problem](file.name) : present.noLecture(file.name))
  }
  return (
    <div className={styles['lecture']} role="group" aria-label={present.lecture}>
      <p role="status">{said}</p>
      <button
        type="button"
        onClick={() => {
          const { name, text } = lectureFile(store.getState().lecture, index.lesson, effects.now())
          effects.download(name, JSON_TYPE, text)
        }}
      >
        {present.saveLecture}
      </button>
      <OpenFile label={present.openLecture} accept={`.json,${JSON_TYPE}`} onOpen={open} />
      <button
        type="button"
        onClick={() => {
          effects.print(present.lectureTitle(index.lesson.shortTitle))
        }}
      >
        {present.printLecture}
      </button>
      <BeginAnew />
      {hasStrokes && stepMaps(onReady)}
      {portal}
    </div>
  )
}
