import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import styles from './mark-legend.module.css'
import { MARK_KINDS, legendId, markOf } from './mark-kind.ts'
import marks from './marks.module.css'
import { KEY_NOTE } from '../use-way-to-read.ts'

/** What the marks in the text mean; only those that the shown text bears. */
export function MarkLegend() {
  const words = useWords()
  const passages = useAppState(useSession().selectors.openPassages)
  const version = useAppState((state) => state.text)
  const { hidden } = useOutlook()
  const mentioned = passages.flatMap(({ mentions }) => mentions.filter(({ ref }) => !hidden.has(ref)))
  const used = new Set(mentioned.map(markOf))
  const shown = version === 'seed' ? [] : MARK_KINDS.filter((mark) => used.has(mark))
  const changed = passages.some(({ changes }) => changes.length > 0)
  const Change = version === 'seed' ? 'del' : 'ins'
  return (
    <details className={styles['legend']}>
      <summary>{words.reader.legend.title}</summary>
      <ul>
        {shown.map((mark) => (
          <li key={mark} id={legendId(mark)}>
            <span className={marks['mark']} data-mark={mark}>
              {words.reader.legend[mark]}
            </span>
          </li>
        ))}
        {changed && (
          <li>
            <Change className={marks['change']}>{words.reader.legend.change}</Change>
          </li>
        )}
      </ul>
      <p id={KEY_NOTE} className={styles['key']} data-live>
        {words.reader.keyOfTexts}
      </p>
    </details>
  )
}
