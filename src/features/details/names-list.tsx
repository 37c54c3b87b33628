import type { Name } from '#src/domain/lesson.ts'
import { useWords } from '../session.tsx'
import { FoldedPart } from './folds.tsx'
import styles from './entries.module.css'

/** Every form of a name with its language and script in words. */
export function NamesList({ names }: { readonly names: readonly Name[] }) {
  const words = useWords()
  if (names.length === 0) return null
  return (
    <FoldedPart name="names" title={words.details.names} count={names.length}>
      <ul className={styles['names']}>
        {names.map((name) => (
          <li key={`${name.lang} ${name.text}`}>
            <span lang={name.lang} className={styles['name']}>
              {name.text}
            </span>
            <span className={styles['meta']}>{words.details.nameFacts(name.lang, name.romanization, name.note)}</span>
          </li>
        ))}
      </ul>
    </FoldedPart>
  )
}
