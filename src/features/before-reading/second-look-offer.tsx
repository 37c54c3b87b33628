import { useEffect, useRef, useState } from 'react'
import type { PassageId } from '#src/domain/ref.ts'
import { isAnswerOf } from '#src/domain/workbook/answer.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './before-reading.module.css'
import { LOOK_BACK } from './look-back.tsx'

/** After the last recommendation, offers a link to the reader's expectations below the text. */
export function SecondLookOffer() {
  const { lesson } = useSession().index
  const opening = openingTask(lesson)
  const last = lesson.recommendations.at(-1)?.passage
  const hasAnswer = useAppState(
    ({ expectation, workbook }) =>
      expectation !== 'asked' &&
      workbook.answers.some((answer) => answer.task === opening && isAnswerOf('open', answer)),
  )
  return hasAnswer && last !== undefined ? <Offer last={last} /> : null
}

function Offer({ last }: { readonly last: PassageId }) {
  const text = useWords().beforeReading
  const place = useRef<HTMLDivElement>(null)
  const [progress, setProgress] = useState<'reading' | 'read' | 'looked'>('reading')
  const findBack = () => place.current?.closest('section')?.querySelector(`[${LOOK_BACK}]`)
  useEffect(() => {
    const back = findBack()
    const passage = place.current?.closest('section')?.querySelector(`[data-passage="${CSS.escape(last)}"]`)
    if (!back || !passage) return
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        if (target === back) setProgress('looked')
        else setProgress((now) => (now === 'reading' ? 'read' : now))
      }
    })
    observer.observe(back)
    observer.observe(passage)
    return () => {
      observer.disconnect()
    }
  }, [last])
  const go = () => {
    const back = findBack()
    back?.scrollIntoView({ block: 'center' })
    back?.querySelector('textarea')?.focus({ preventScroll: true })
    setProgress('looked')
  }
  return (
    <div ref={place} className={styles['offer']} role="status">
      {progress === 'read' && (
        <button type="button" onClick={go}>
          {text.compare}
        </button>
      )}
    </div>
  )
}
