import type { Quotation } from '#src/domain/quotation.ts'
import { useWords } from '../session.tsx'
import { PassageLink } from './passage-link.tsx'
import styles from './evidence.module.css'

type Props = { readonly evidence: readonly Quotation[]; readonly onRemove?: (at: number) => void }

/** Quotations of an answer; each leads back to its words. */
export function Evidence({ evidence, onRemove }: Props) {
  const words = useWords().study.evidence
  if (evidence.length === 0) return null
  return (
    <ul className={styles['quotations']} aria-label={words.list}>
      {evidence.map((quotation, at) => (
        <li key={at}>
          <q>{quotation.exact}</q>{' '}
          <PassageLink passage={quotation.passage} start={quotation.start} end={quotation.end} />{' '}
          {onRemove !== undefined && (
            <button
              type="button"
              aria-label={words.remove(quotation.exact)}
              onClick={() => {
                onRemove(at)
              }}
            >
              {words.removeShort}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
