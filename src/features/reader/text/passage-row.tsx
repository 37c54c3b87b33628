import type { Passage, PassageKind } from '#src/domain/document.ts'
import type { PassageLines } from '#src/domain/lines.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import type { Apparatus } from '../apparatus/apparatus-entries.ts'
import { LineButton } from './line-button.tsx'
import { PassageVersion } from './passage-version.tsx'
import styles from './passage-row.module.css'
import { NoteSign } from '../apparatus/note-sign.tsx'
import { shownLines } from './shown-lines.ts'
import { textsOf, wayToRead } from './shown-texts.ts'
import { useSelectionState } from '../use-selection-state.ts'

/** Routing lines, typed by the registry: another hand, another face. */
const TYPED: readonly PassageKind[] = ['mark', 'heading', 'number', 'address', 'date', 'signature', 'distribution']

type Props = {
  readonly passage: Passage
  readonly number: number
  readonly lines: PassageLines
  readonly apparatus: Apparatus
}

/**
 * A passage with its sign in one margin, the seal of a recommendation or its number in the document, and its lines
 * in the other.
 */
export function PassageRow({ passage, number, lines, apparatus }: Props) {
  const words = useWords()
  const { index, actions } = useSession()
  const { titleOf } = useOutlook()
  const way = useAppState(wayToRead)
  const versions = textsOf(way)
  const recommendation = index.recommendationOf(passage.id)
  const ref = recommendation?.id ?? passage.id
  const selectionState = useSelectionState(passage.id, ref)
  const shown = shownLines(passage, versions[0] ?? 'reading', lines)
  return (
    <div
      className={styles['row']}
      data-passage={passage.id}
      data-chooses={ref}
      data-kind={passage.kind}
      data-typed={TYPED.includes(passage.kind) || undefined}
      data-way={way}
      data-selection={selectionState}
    >
      <button
        type="button"
        className={recommendation === undefined ? styles['number'] : styles['seal']}
        aria-label={
          recommendation === undefined
            ? words.reader.passage(number, titleOf(passage.id))
            : words.shared.recommendation(recommendation.number, recommendation.title)
        }
        aria-current={selectionState === 'chosen' ? 'true' : undefined}
        onClick={() => {
          actions.select(ref, 'reader')
        }}
      >
        {recommendation === undefined ? (
          <span aria-hidden="true">{number}</span>
        ) : (
          <Seal number={recommendation.number} />
        )}
      </button>
      {selectionState !== 'plain' && <span className="visually-hidden">{words.reader.selection[selectionState]} </span>}
      {versions.map((version, position) => (
        <PassageVersion
          key={version}
          passage={passage}
          version={version}
          lines={shownLines(passage, version, lines)}
          apparatus={apparatus}
          beside={versions.length > 1}
          first={position === 0}
        />
      ))}
      {shown !== null && <LineButton passage={passage} number={number} lines={lines} shown={shown} />}
      <NoteSign passage={passage.id} />
    </div>
  )
}
