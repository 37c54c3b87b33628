import { DOWNLOADS, LESSON_FILES } from '#src/domain/lesson-files.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './take-away.module.css'

/** Downloads: the lesson in formats that other programs read, as plain links. */
export function TakeAway() {
  const text = useWords().takeAway
  const { index, effects } = useSession()
  return (
    <div className={styles['part']}>
      <p>{text.intro}</p>
      <ul className={styles['files']}>
        {DOWNLOADS.map((file) => (
          <li key={file}>
            <a href={effects.source.addressOf(file)} download={`${index.lesson.id}-${LESSON_FILES[file]}`}>
              {text.files[file].name}
            </a>
            <p>{text.files[file].use}</p>
          </li>
        ))}
      </ul>
      <p className={styles['rights']}>{text.rights}</p>
    </div>
  )
}
