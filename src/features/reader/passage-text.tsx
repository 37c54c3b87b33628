import { useMemo } from 'react'
import type { Passage } from '#src/domain/document.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import { words } from '#src/i18n/words.ts'
import { anchors } from './apparatus-entries.ts'
import { CrossReference } from './cross-reference.tsx'
import styles from './marks.module.css'
import { MentionMark } from './mention-mark.tsx'
import { Stretches } from './stretches.tsx'
import { toPieces } from './text-pieces.ts'

type Props = { readonly passage: Passage; readonly version: TextVersion; readonly letters: readonly string[] }

/**
 * The words of a passage and nothing else: what is added to them (letters of changes) is drawn without being text,
 * so that the seed stays what it is, in the page and on the clipboard.
 */
export function PassageText({ passage, version, letters }: Props) {
  const pieces = useMemo(() => {
    if (version === 'seed') {
      return toPieces(
        passage.seed,
        [],
        passage.changes.map((change) => change.inSeed),
      )
    }
    return toPieces(
      passage.reading,
      passage.mentions,
      passage.changes.map((change) => change.inReading),
    )
  }, [passage, version])
  const changed = version === 'seed' ? 'del' : 'ins'
  return pieces.map((piece) => {
    const key = `${piece.kind}-${piece.start}`
    if (piece.kind === 'phrase') return <MentionMark key={key} phrase={piece} />
    if (piece.kind === 'words') return <Stretches key={key} stretches={piece.stretches} as={changed} />
    const letter = letters[piece.change] ?? ''
    return (
      <CrossReference
        key={`${key}-${letter}`}
        id={anchors.changeInText(letter)}
        to={anchors.change(letter)}
        label={words.reader.changeLetter(letter)}
        className={styles['letter']}
        sign={letter}
      />
    )
  })
}
