import type { ReactNode } from 'react'
import { oneFilePath, scormPath } from '#src/domain/site-pages.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './teach-page.module.css'

/** The whole lesson as a file to carry, and its data. The one file does not offer itself. */
export function DownloadsPart({ data }: { readonly data: ReactNode }) {
  const text = useWords().teach.downloads
  const { index, effects } = useSession()
  const { id } = index.lesson
  return (
    <>
      {!effects.source.isOneFile && (
        <>
          <p className={styles['offer']}>
            <a href={oneFilePath(id)} download={`${id}.html`}>
              {text.oneFile}
            </a>
          </p>
          <p className={styles['offer']}>
            <a href={scormPath(id)} download>
              {text.scorm}
            </a>
          </p>
          <ul>
            {text.oneFileNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {data}
    </>
  )
}
