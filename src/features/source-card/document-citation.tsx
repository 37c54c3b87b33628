import { useState } from 'react'
import { CiteButton } from '../cite-button.tsx'
import { useSession, useWords } from '../session.tsx'
import styles from './source-card.module.css'

/** How to cite the document. Plain text: addresses in it are not links. */
export function DocumentCitation() {
  const words = useWords()
  const { index, effects } = useSession()
  const { citation } = index.lesson.card
  const [said, say] = useState('')
  const text = words.reader.card
  const copy = async () => {
    say('')
    say((await effects.copy(citation)) ? text.copied : text.notCopied)
  }
  return (
    <div className={styles['citation']} data-bibliography="">
      <h2 className={styles['title']}>{text.citation}</h2>
      <p>{citation}</p>
      <div className={styles['copy']} data-copy>
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <CiteButton of={index.lesson.card.source} />
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
