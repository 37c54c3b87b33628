import type { ReactNode } from 'react'
import { AUDIENCES } from '#src/domain/audience.ts'
import { oneFilePath, scormPath } from '#src/domain/site-pages.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './teach-page.module.css'

const FILES = [
  ['oneFile', oneFilePath],
  ['scorm', scormPath],
] as const

/** The whole lesson as a file, and its data. The one-file version does not offer itself. */
export function DownloadsPart({ data }: { readonly data: ReactNode }) {
  const text = useWords().teach.downloads
  const { index, effects } = useSession()
  const { id } = index.lesson
  return (
    <>
      {!effects.source.isOneFile && (
        <>
          {AUDIENCES.map((audience) => (
            <div key={audience} className={styles['offer']}>
              <h4>{text.forWhom[audience].title}</h4>
              <p>{text.forWhom[audience].says}</p>
              <ul>
                {FILES.map(([name, pathOf]) => (
                  <li key={name}>
                    <a href={pathOf(id, audience)} download>
                      {text.forWhom[audience][name]}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <ul>
            {text.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {data}
    </>
  )
}
