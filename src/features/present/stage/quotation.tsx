import type { PassageWords } from '#src/domain/task.ts'
import { LitText } from '../../lit-text.tsx'
import { useSession } from '../../session.tsx'
import styles from './words.module.css'

type Props = { readonly words: readonly PassageWords[] }

/** Passages of the document, each whole and once, with their words lit. */
export function Quotation({ words }: Props) {
  const { documentLabel } = useSession().index.lesson
  const passages = [...new Set(words.map(({ passage }) => passage))]
  return (
    <figure className={styles['quotation']}>
      <figcaption>{documentLabel}</figcaption>
      <blockquote>
        {passages.map((passage) => (
          <LitPassage
            key={passage}
            passage={passage}
            lit={words.filter((each) => each.passage === passage).map((each) => each.words)}
          />
        ))}
      </blockquote>
    </figure>
  )
}

type PassageProps = { readonly passage: PassageWords['passage']; readonly lit: readonly string[] }

function LitPassage({ passage, lit }: PassageProps) {
  const text = useSession().index.find(passage)?.reading
  return text === undefined ? null : (
    <p>
      <LitText text={text} lit={lit} />
    </p>
  )
}
