import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'

/** Stored texts that could not be read. Each can be saved verbatim, and our copies deleted. */
export function RescuedTexts() {
  const text = useWords().notes
  const { index, actions, effects } = useSession()
  const rescued = useAppState((state) => state.rescued)
  return rescued.map((one) => (
    <span key={one.name} className={styles['actions']}>
      <button
        type="button"
        className={styles['button']}
        onClick={() => {
          effects.download(text.file.name(index.lesson.id), 'text/plain', one.text)
        }}
      >
        {text.saveRescued[one.problem]}
      </button>
      {one.problem === 'damaged' && (
        <button
          type="button"
          className={styles['button']}
          onClick={() => {
            effects.removeKept(one.name)
            actions.setRescued(rescued.filter(({ name }) => name !== one.name))
          }}
        >
          {text.removeRescued}
        </button>
      )}
    </span>
  ))
}
