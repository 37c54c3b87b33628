import { useWords } from '../session.tsx'
import { useOpenFile } from '../use-open-file.ts'
import { WorkFile } from '../work-file.tsx'
import styles from './notes.module.css'
import { RescuedTexts } from './rescued-texts.tsx'

/** Saves to a file and opens one. Opening adds to what is there. */
export function NotesFile() {
  const text = useWords().notes.file
  const [said, open] = useOpenFile()
  return (
    <div className={styles['file']}>
      <WorkFile save={text.save} open={text.open} onOpen={open} />
      <RescuedTexts />
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  )
}
