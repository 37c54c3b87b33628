import { Fragment } from 'react'
import { useAppState } from '../../session.tsx'
import { areChangesMarked } from '../marks/shown-mark.ts'
import litStyles from '../../lit-words.module.css'
import styles from '../marks/editing.module.css'
import { shownTexts } from './shown-texts.ts'
import { type TextRun, groupAdjacent } from './text-pieces.ts'

type Props = {
  readonly runs: readonly TextRun[]
  readonly as: 'ins' | 'del'
  /** Id of the gloss on a change; without it the words lie in a mark that has its own. */
  readonly glossOf?: (change: number) => string
}

/** Words with the editors' insertions and deletions marked. */
export function TextRuns({ runs, as: Mark, glossOf }: Props) {
  const areMarked = useAppState((state) => areChangesMarked(state.marks, shownTexts(state)))
  return groupAdjacent(runs, (a, b) => a.change === b.change).map((run) => {
    const text = run.map((each) => <RunText key={each.start} stretch={each} />)
    const { start, change } = run[0] ?? { start: 0, change: null }
    if (change === null || !areMarked) return <Fragment key={start}>{text}</Fragment>
    return (
      <Mark key={start} className={styles['change']} data-gloss={glossOf?.(change)}>
        {text}
      </Mark>
    )
  })
}

/**
 * The words alone in an element that says where in the text they stand: whatever a translator or an extension of the
 * browser does to them, a note made on them is made on the text.
 */
function RunText({ stretch: { start, text, line, lit } }: { readonly stretch: TextRun }) {
  const place = { 'data-from': start, 'data-to': start + text.length }
  return (
    <>
      {/* no text of its own: it is drawn in the margin, at the height at which the line begins on this screen */}
      {line !== null && <span className={styles['line']} data-line={line} data-fifth={line % 5 === 0} />}
      {lit ? (
        <mark {...place} className={litStyles['lit']} data-lit-words>
          {text}
        </mark>
      ) : (
        <span {...place}>{text}</span>
      )}
    </>
  )
}
