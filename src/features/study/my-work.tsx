import { useEffect, useId, useState } from 'react'
import { usePaper } from '#src/ui/use-paper.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOpenFile } from '../use-open-file.ts'
import { WorkFile } from '../work-file.tsx'
import { textOf } from './text-of.ts'
import { WorkPaper } from './work-paper.tsx'
import styles from './my-work.module.css'

/**
 * Where a learner's work is stored, and ways to take it away: as a file that can be opened again, in print, as text.
 */
export function MyWork() {
  const words = useWords()
  const { work } = words.study
  const { index, effects } = useSession()
  const keeping = useAppState((state) => state.keeping)
  const [said, open] = useOpenFile()
  const [copied, setCopied] = useState('')
  const { portal, isDrawn, draw, clear } = usePaper(<WorkPaper />)
  const id = useId()
  const { onPrint } = effects
  useEffect(() => (isDrawn ? onPrint(() => undefined, clear) : undefined), [isDrawn, clear, onPrint])
  const print = () => {
    draw()
    effects.print(work.paperTitle(index.lesson.shortTitle))
  }
  const copy = async () => {
    const text = textOf(draw())
    clear()
    setCopied((await effects.copy(text)) ? work.copied : work.notCopied)
  }
  return (
    <section className={styles['work']} aria-labelledby={`${id}t`}>
      <h3 id={`${id}t`}>{work.title}</h3>
      <p data-keeping={keeping}>{work.keeping[keeping]}</p>
      <div className={styles['buttons']}>
        <WorkFile save={work.save} open={work.open} onOpen={open} />
        <button type="button" onClick={print}>
          {work.print}
        </button>
        <button type="button" onClick={() => void copy()}>
          {work.copy}
        </button>
      </div>
      <p role="status">
        {said} {copied}
      </p>
      {portal}
    </section>
  )
}
