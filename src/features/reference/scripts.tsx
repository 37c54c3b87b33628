import type { Name } from '#src/domain/lesson.ts'
import styles from './reference.module.css'

const OTHER_SCRIPTS = /-(Hang|Han[ist]|Cyrl)$/

/** A name in its original writing, one form for each script. */
export function Scripts({ names }: { readonly names: readonly Name[] }) {
  const shown = new Map<string, Name>()
  for (const name of names) {
    if (OTHER_SCRIPTS.test(name.lang) && !shown.has(name.lang)) shown.set(name.lang, name)
  }
  return [...shown.values()].map((name) => (
    <span key={name.lang} lang={name.lang} className={styles['script']}>
      {name.text}
    </span>
  ))
}
