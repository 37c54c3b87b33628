import { useRef, useState } from 'react'
import type { Passage } from '#src/domain/document.ts'
import { lazyPiece } from '../../lazy-piece.tsx'
import { useWords } from '../../session.tsx'
import { usePassageName } from '../../use-passage-name.ts'
import { anchors } from '../apparatus/apparatus-entries.ts'
import styles from './passage-menu.module.css'

const PassageDialog = lazyPiece({
  name: (words) => words.frame.parts.passageDialog,
  at: 'foot',
  load: () => import('./passage-dialog.tsx').then((module) => module.PassageDialog),
})

/** The margin numbers every this many lines. */
const STEP = 5

type Props = {
  readonly passage: Passage
  /** The number of its first line in the text that is shown; null in one whose lines are not counted. */
  readonly line: number | null
}

/**
 * All that can be done with a passage, behind one quiet sign beside it, so that its words stay words: to a listener
 * the passage is a text, and this is one stop. Where the line is a told one, the sign is its number.
 */
export function PassageMenu({ passage, line }: Props) {
  const words = useWords()
  const name = usePassageName()(passage.id)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isTold = line !== null && line % STEP === 0
  return (
    <>
      <button
        ref={button}
        id={anchors.passage(passage.id)}
        type="button"
        className={styles['menu']}
        aria-label={words.reader.address.open(name)}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-line={line}
        data-told={isTold}
        onClick={() => {
          setOpen(true)
        }}
      />
      {open && (
        <PassageDialog
          passage={passage}
          name={name}
          trigger={button}
          onClose={setOpen}
          onGiveUp={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
