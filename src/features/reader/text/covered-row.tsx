import type { Passage } from '#src/domain/document.ts'
import { useWords } from '../../session.tsx'
import styles from './passage-row.module.css'

/** In the place of a passage that nobody may read yet: it says so, and nothing of its words is in the page. */
export function CoveredRow({ passage }: { readonly passage: Passage }) {
  const words = useWords()
  return (
    <div className={styles['row']} data-kind={passage.kind} data-covered="">
      <p className={styles['covered']}>{words.reader.coveredPassage}</p>
    </div>
  )
}
