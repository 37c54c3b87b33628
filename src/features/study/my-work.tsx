import { useEffect, useId, useState } from 'react'
import { toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { usePaper } from '#src/ui/use-paper.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOpenFile } from '../use-open-file.ts'
import { textOf } from './text-of.ts'
import { WorkPaper } from './work-paper.tsx'
import styles from './my-work.module.css'

const ANNOTATIONS = 'application/ld+json'

/** Where a learner's work is kept, and the ways to take it along: as a file that opens again here, on paper, as text. */
export function MyWork() {
  const words = useWords()
  const { work } = words.study
  const { file } = words.notes
  const { index, store, effects } = useSession()
  const keeping = useAppState((state) => state.keeping)
  const [said, open] = useOpenFile()
  const [copied, setCopied] = useState('')
  const { portal, isDrawn, draw, clear } = usePaper(<WorkPaper />)
  const id = useId()
  const { onPrint } = effects
  useEffect(() => (isDrawn ? onPrint(() => undefined, clear) : undefined), [isDrawn, clear, onPrint])
  const save = () => {
    const collection = toAnnotationCollection(store.getState().workbook, index)
    effects.download(file.name(index.lesson.id), ANNOTATIONS, JSON.stringify(collection, null, 2))
  }
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
        <button type="button" onClick={save}>
          {work.save}
        </button>
        <label htmlFor={id} className={styles['open']}>
          {work.open}
        </label>
        <input
          id={id}
          type="file"
          accept=".jsonld,.json,application/ld+json,application/json"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            // the same file can be opened again
            event.target.value = ''
            if (chosen !== undefined) void open(chosen)
          }}
        />
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
