import { useState } from 'react'
import { useWords } from '../../session.tsx'
import type { DetailedPainterState } from './painter-state.ts'
import styles from './painter-note.module.css'

type Props = { readonly detailed: DetailedPainterState; readonly onTry: () => void }

/**
 * Says that the detailed map failed while in use, and offers it again. If it never worked here, only the legend says
 * so.
 */
export function PainterNote({ detailed, onTry }: Props) {
  const words = useWords()
  const [dismissed, setDismissed] = useState<DetailedPainterState | null>(null)
  const { reason, condition, isBack } = detailed
  const { why, awaited, back, retry, show, dismiss } = words.map.painter
  const lost = reason === null || reason === 'no-webgl' ? null : isBack ? back : why[reason]
  const text = condition === 'awaited' ? awaited : lost
  return (
    <div role="status" className={styles['note']}>
      {text !== null && dismissed !== detailed && (
        <p>
          {text}
          {condition === 'failed' && (
            <button type="button" onClick={onTry}>
              {isBack ? show : retry}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              setDismissed(detailed)
            }}
          >
            {dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
