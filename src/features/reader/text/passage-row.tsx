import type { Passage, PassageKind } from '#src/domain/document.ts'
import type { PassageLines } from '#src/domain/lines.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import type { Apparatus } from '../apparatus/apparatus-entries.ts'
import { NoteSign } from '../apparatus/note-sign.tsx'
import { useSelectionState } from '../use-selection-state.ts'
import { PassageMenu } from './passage-menu.tsx'
import styles from './passage-row.module.css'
import { PassageVersion } from './passage-version.tsx'
import { shownLines } from './shown-lines.ts'
import { shownTexts } from './shown-texts.ts'

/** Routing lines added by the registry, set in another font. */
const TYPED: readonly PassageKind[] = ['mark', 'heading', 'number', 'address', 'date', 'signature', 'distribution']

type Props = {
  readonly passage: Passage
  readonly lines: PassageLines
  readonly apparatus: Apparatus
}

/**
 * A passage with the seal of a recommendation in one margin, and in the other its lines and what can be done with it.
 */
export function PassageRow({ passage, lines, apparatus }: Props) {
  const words = useWords()
  const { index, actions } = useSession()
  const versions = useAppState(shownTexts)
  const way = versions.length === 1 ? versions[0] : 'compare'
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
      {recommendation !== undefined && (
        <button
          type="button"
          className={styles['seal']}
          aria-label={words.shared.recommendation(recommendation.number, recommendation.title)}
          aria-current={selectionState === 'chosen' ? 'true' : undefined}
          onClick={() => {
            actions.select(ref, 'reader')
          }}
        >
          <Seal number={recommendation.number} />
        </button>
      )}
      {selectionState !== 'plain' && <span className="visually-hidden">{words.reader.selection[selectionState]} </span>}
      {versions.map((version, position) => (
        <PassageVersion
          key={version}
          passage={passage}
          version={version}
          lines={shownLines(passage, version, lines)}
          apparatus={apparatus}
          place={versions.length === 1 ? null : position === 0 ? 'first' : 'second'}
        />
      ))}
      <PassageMenu passage={passage} line={shown?.first ?? null} />
      <NoteSign passage={passage.id} />
    </div>
  )
}
