import { type RefObject, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Passage } from '#src/domain/document.ts'
import type { PassageLines } from '#src/domain/lines.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import styles from './passage-address.module.css'

type Props = {
  readonly passage: Passage
  readonly number: number
  readonly lines: PassageLines
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: (open: boolean) => void
}

/** How to point somebody to a passage: a reference for a paper, and a link. */
export function PassageAddress({ passage, number, lines, trigger, onClose }: Props) {
  const words = useWords()
  const { index, effects } = useSession()
  const version = useAppState((state) => state.text)
  const [said, say] = useState('')
  const text = words.reader.address
  const seedLines = { first: passage.seedLine, last: passage.seedLine + passage.seed.split('\n').length - 1 }
  const place = text.passage(number, index.recommendationOf(passage.id)?.number ?? null)
  const reference = text.cited(index.lesson.shortTitle, place, text.lines(lines.first, lines.last))
  const link = effects.linkTo({ selection: passage.id, text: version })
  const copy = async (what: string) => {
    say('')
    say((await effects.copy(what)) ? text.copied : text.notCopied)
  }
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom end"
      className={styles['popover'] ?? ''}
    >
      <Dialog
        aria-label={text.title(words.reader.passageShort(number), words.reader.lines(lines.first, lines.last))}
        className={styles['dialog'] ?? ''}
      >
        <h3>{text.reference}</h3>
        <p className={styles['wording']}>{reference}</p>
        <p className={styles['note']}>{text.inSeed(text.lines(seedLines.first, seedLines.last))}</p>
        <button type="button" onClick={() => void copy(reference)}>
          {text.copyReference}
        </button>
        <h3>{text.link}</h3>
        <p className={styles['wording']}>{link}</p>
        <button type="button" onClick={() => void copy(link)}>
          {text.copyLink}
        </button>
        <p role="status" className={styles['note']}>
          {said}
        </p>
      </Dialog>
    </Popover>
  )
}
