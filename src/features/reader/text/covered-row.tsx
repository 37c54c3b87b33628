import type { Passage } from '#src/domain/document.ts'
import { useWords } from '../../session.tsx'
import styles from './passage-row.module.css'

/** Shown instead of a passage that may not be read yet; none of its words are in the page. */
export function CoveredRow({ passage }: { readonly passage: Passage }) {
  const words = useWords()
  return (
    <div className={styles['row']} data-kind={passage.kind} data-covered="">
      <p className={styles['covered']}>{words.reader.coveredPassage}</p>
    </div>
  )
}
