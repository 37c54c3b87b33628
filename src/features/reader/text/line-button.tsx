import { useRef, useState } from 'react'
import type { Passage } from '#src/domain/document.ts'
import type { PassageLines } from '#src/domain/lines.ts'
import { lazyPiece } from '../../lazy-piece.tsx'
import { useWords } from '../../session.tsx'
import styles from './line-button.module.css'
import type { ShownLines } from './shown-lines.ts'

const PassageAddress = lazyPiece({
  name: (words) => words.frame.parts.passageAddress,
  at: 'foot',
  load: () => import('./passage-address.tsx').then((module) => module.PassageAddress),
})

type Props = {
  readonly passage: Passage
  readonly number: number
  readonly lines: PassageLines
  readonly shown: ShownLines
}

/** The number of the first line, in the margin: it opens the passage's link and reference. */
export function LineButton({ passage, number, lines, shown }: Props) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['lines']}
        aria-label={words.reader.address.open(number, words.reader.lines(shown.first, shown.last))}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(true)
        }}
      >
        <span aria-hidden="true">{shown.first}</span>
      </button>
      {open && (
        <PassageAddress
          passage={passage}
          number={number}
          lines={lines}
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
