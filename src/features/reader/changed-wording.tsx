import type { Change } from '#src/domain/document.ts'
import { useWords } from '../session.tsx'
import styles from './apparatus/apparatus-notes.module.css'

/** What the seed has, what the reading has instead, and why. */
export function ChangedWording({ change }: { readonly change: Change }) {
  const words = useWords()
  const text = words.reader.apparatus
  const nothing = <i>{text.nothing}</i>
  return (
    <>
      <span className="visually-hidden">{text.inSeed}: </span>
      {change.seed === '' ? nothing : <del className={styles['wording']}>{withBreaks(change.seed)}</del>}
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">; {text.inReading}: </span>
      {change.reading === '' ? nothing : <ins className={styles['wording']}>{withBreaks(change.reading)}</ins>}
      <span className={styles['reason']}>{change.reason}</span>
    </>
  )
}

/** A line break is kept as a character but drawn as a symbol, so that the entry stays on one line. */
function withBreaks(text: string) {
  return text.split(/(\n)/).map((part, position) =>
    part === '\n' ? (
      <span key={`break-${position}`} className={styles['break']}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
