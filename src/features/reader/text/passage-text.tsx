import { useMemo } from 'react'
import type { Passage } from '#src/domain/document.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import { rangesOf } from '#src/domain/ranges-of.ts'
import { wordsIn } from '#src/domain/readable.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { gapsInAdapted } from '../marks/adapted-mentions.ts'
import { anchors } from '../apparatus/apparatus-entries.ts'
import { CrossReference } from './cross-reference.tsx'
import styles from '../marks/editing.module.css'
import { MentionMark } from '../marks/mention-mark.tsx'
import { mentionsIn } from '../marks/mentions-in.ts'
import { areChangesMarked } from '../marks/shown-mark.ts'
import type { ShownLines } from './shown-lines.ts'
import { shownTexts } from './shown-texts.ts'
import { TextRuns } from './text-runs.tsx'
import { type Piece, toPieces } from './text-pieces.ts'

type Props = {
  readonly passage: Passage
  readonly version: TextVersion
  readonly letters: readonly string[]
  readonly lines: ShownLines | null
  readonly isTarget: boolean
}

/**
 * The words of a passage and nothing else: what is added to them (letters of changes, numbers of lines) is drawn
 * without being text, so that the seed stays what it is, in the page and on the clipboard.
 */
export function PassageText({ passage, version, letters, lines, isTarget }: Props) {
  const words = useWords()
  const { index } = useSession()
  const marks = useAppState((state) => state.marks)
  const litWords = useAppState((state) => state.litWords)
  const areMarked = useAppState((state) => areChangesMarked(state.marks, shownTexts(state)))
  const pieces = useMemo(
    () => piecesOf(passage, version, lines, wordsIn(passage.id, litWords), index),
    [passage, version, lines, litWords, index],
  )
  return pieces.map((piece) => {
    const key = `${piece.kind}-${piece.start}`
    if (piece.kind === 'phrase') return <MentionMark key={key} phrase={piece} passage={passage.id} />
    if (piece.kind === 'letter') {
      const letter = letters[piece.change] ?? ''
      return version === 'adapted' || !areMarked ? null : (
        <CrossReference
          key={`${key}-${letter}`}
          id={isTarget ? anchors.changeInText(letter) : undefined}
          to={anchors.change(letter)}
          gloss={anchors.glossOfChange(letter)}
          label={words.reader.changeLetter(letter)}
          className={styles['letter']}
          sign={letter}
        />
      )
    }
    if (version !== 'adapted') {
      return (
        <TextRuns
          key={key}
          runs={piece.runs}
          as={version === 'seed' ? 'del' : 'ins'}
          glossOf={(change) => anchors.glossOfChange(letters[change] ?? '')}
        />
      )
    }
    return piece.runs.map(({ start, text, change }) =>
      change === null || marks === 'plain' ? (
        text
      ) : (
        <CrossReference
          key={start}
          id={anchors.gapInText(passage.id, change)}
          to={anchors.gap(passage.id, change)}
          gloss={anchors.glossOfGap(passage.id, change)}
          label={words.reader.gap(passage.leftOut[change] ?? '')}
          className={styles['gap']}
        >
          {text}
        </CrossReference>
      ),
    )
  })
}

function piecesOf(
  passage: Passage,
  version: TextVersion,
  lines: ShownLines | null,
  lit: readonly string[],
  index: LessonIndex,
): readonly Piece[] {
  const { seed, reading, adapted, changes } = passage
  const mentions = mentionsIn(passage, version, index)
  if (version === 'adapted') {
    return toPieces(adapted, mentions, gapsInAdapted(passage))
  }
  if (version === 'seed') {
    const inSeed = changes.map((change) => change.inSeed)
    return toPieces(seed, mentions, inSeed, lines?.breaks, rangesOf(seed, lit))
  }
  const inReading = changes.map((change) => change.inReading)
  return toPieces(reading, mentions, inReading, lines?.breaks, rangesOf(reading, lit))
}
