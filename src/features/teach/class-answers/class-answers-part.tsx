import { useId, useState } from 'react'
import { useSession, useWords } from '../../session.tsx'
import { ChoiceTable } from './choice-table.tsx'
import { type ReadFile, readPupil } from './read-class.ts'
import { type PupilWork, tally } from './tally.ts'
import { toCsv } from './to-csv.ts'
import { useOpenedFiles } from './use-opened-files.ts'
import { WritingList } from './writing-list.tsx'
import styles from './class-answers-part.module.css'

/** Pupils' files side by side, on this device only: what they chose first and last, and what they wrote. */
export function ClassAnswersPart() {
  const words = useWords()
  const text = words.teach.answers
  const { index, effects } = useSession()
  const [files, setFiles] = useOpenedFiles()
  const [reading, setReading] = useState(0)
  const id = useId()
  const open = async (chosen: readonly File[]) => {
    setReading(chosen.length)
    const read: ReadFile[] = []
    for (const file of chosen) read.push(readPupil(file.name, await effects.readTextFile(file), index))
    // a file opened again replaces its earlier content
    setFiles((before) => [...before.filter(({ name }) => !read.some((each) => each.name === name)), ...read])
    setReading(0)
  }
  const works = files.filter((file): file is PupilWork => 'workbook' in file)
  const { choices, writings } = tally(works)
  return (
    <div className={styles['answers']}>
      <label htmlFor={id}>{text.open}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          // the same files can be opened again
          event.target.value = ''
          void open(chosen)
        }}
      />
      <p role="status">
        {reading > 0 ? text.reading(reading) : files.length > 0 ? text.read(works.length, files.length) : ''}
      </p>
      {files.some((file) => 'problem' in file) && (
        <ul aria-label={text.damaged} className={styles['damaged']}>
          {files.flatMap((file) =>
            'problem' in file ? [<li key={file.name}>{text.problems[file.problem](file.name)}</li>] : [],
          )}
        </ul>
      )}
      {works.length > 0 && (
        <>
          <p>
            <button
              type="button"
              onClick={() => {
                effects.download(text.csvName(index.lesson.id), 'text/csv', toCsv(works, index.lesson, words))
              }}
            >
              {text.csv}
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                setFiles([])
              }}
            >
              {text.forget}
            </button>
          </p>
          {choices.map((each) => (
            <ChoiceTable key={`${each.task} ${each.item}`} tally={each} />
          ))}
          {writings.map((each) => (
            <WritingList key={`${each.task} ${each.item}`} tally={each} />
          ))}
        </>
      )}
    </div>
  )
}
