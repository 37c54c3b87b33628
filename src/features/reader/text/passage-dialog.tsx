import { type RefObject, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Passage } from '#src/domain/document.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import styles from './passage-dialog.module.css'
import { shownTexts } from './shown-texts.ts'

type Props = {
  readonly passage: Passage
  readonly name: string
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: (open: boolean) => void
}

/** What can be done with a passage: show what is related to it, cite it, and send somebody to it. */
export function PassageDialog({ passage, name, trigger, onClose }: Props) {
  const words = useWords()
  const { index, effects, actions } = useSession()
  const [version = 'reading'] = useAppState(shownTexts)
  const [said, say] = useState('')
  const text = words.reader.address
  const seedEnd = passage.seedLine + passage.seed.split('\n').length - 1
  const reference = text.cited(index.lesson.shortTitle, name)
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
      <Dialog aria-label={name} className={styles['dialog'] ?? ''}>
        <button
          type="button"
          onClick={() => {
            onClose(false)
            actions.select(index.recommendationOf(passage.id)?.id ?? passage.id, 'reader')
          }}
        >
          {text.select}
        </button>
        <h3>{text.reference}</h3>
        <p className={styles['wording']}>{reference}</p>
        <p className={styles['note']}>{text.inSeed(words.reader.lines(passage.seedLine, seedEnd))}</p>
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
