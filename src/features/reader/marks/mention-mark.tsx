import { type KeyboardEvent, type ReactNode, use, useRef } from 'react'
import type { PassageId } from '#src/domain/ref.ts'
import { useSession } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { anchors } from '../apparatus/apparatus-entries.ts'
import { legendId, markOf } from './mark-kind.ts'
import styles from './marks.module.css'
import { NoteNumbers } from '../apparatus/note-numbers.ts'
import { TextRuns } from '../text/text-runs.tsx'
import type { Phrase } from '../text/text-pieces.ts'
import { useSelectionState } from '../use-selection-state.ts'

type Props = { readonly phrase: Phrase; readonly passage: PassageId; readonly inner?: boolean }

/**
 * A phrase that speaks of something in the lesson. A phrase within it is a button of its own; the outer one keeps
 * its first free words as a button that says the whole phrase. What lies beyond the horizon is not marked.
 */
export function MentionMark({ phrase, passage, inner = false }: Props) {
  const { mention, pieces } = phrase
  const selectionState = useSelectionState(mention.ref)
  const mark = markOf(mention)
  const gloss = anchors.glossOfMention(passage, mention.start)
  const number = use(NoteNumbers).get(gloss)
  const isHidden = useOutlook().hidden.has(mention.ref)
  if (isHidden) return <Pieces pieces={pieces} passage={passage} />
  const free = pieces.findIndex((piece) => piece.kind === 'words')
  return (
    <span
      className={[styles['mark'], inner ? styles['inner'] : undefined].filter(Boolean).join(' ')}
      data-mark={mark}
      data-selection={selectionState}
      data-chooses={mention.ref}
      data-gloss={gloss}
      data-note={number}
    >
      {pieces.map((piece, position) => {
        if (piece.kind === 'phrase') return <MentionMark key={piece.start} phrase={piece} passage={passage} inner />
        const content = <TextRuns key={piece.start} runs={piece.runs} as="ins" />
        if (position !== free) return content
        return (
          <MentionButton key={piece.start} phrase={phrase} gloss={gloss} current={selectionState === 'chosen'}>
            {content}
          </MentionButton>
        )
      })}
    </span>
  )
}

/** Words and phrases without a mark of their own around them. */
function Pieces({ pieces, passage }: Pick<Phrase, 'pieces'> & Pick<Props, 'passage'>) {
  return pieces.map((piece) =>
    piece.kind === 'phrase' ? (
      <MentionMark key={piece.start} phrase={piece} passage={passage} />
    ) : (
      <TextRuns key={piece.start} runs={piece.runs} as="ins" />
    ),
  )
}

type ButtonProps = {
  readonly phrase: Phrase
  readonly gloss: string
  readonly current: boolean
  readonly children: ReactNode
}

/**
 * A `<button>` is laid out as one block whatever its style says, and would tear a hole into the lines. This one is
 * a stretch of the sentence and breaks with it.
 */
function MentionButton({ phrase, gloss, current, children }: ButtonProps) {
  const { actions } = useSession()
  const { mention, pieces } = phrase
  const button = useRef<HTMLSpanElement>(null)
  // of words that are cut by another mark, or by the beginning of a line, the name is said whole
  const isCut = pieces.length > 1 || pieces.some((piece) => piece.kind === 'words' && piece.runs.length > 1)
  const choose = () => {
    // the end of a drag that selects text is not a choice
    if (button.current?.ownerDocument.getSelection()?.isCollapsed === false) return
    actions.select(mention.ref, 'reader')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    actions.select(mention.ref, 'reader')
  }
  return (
    <span
      ref={button}
      role="button"
      tabIndex={0}
      className={styles['button']}
      aria-label={isCut ? mention.phrase : undefined}
      aria-describedby={`${legendId(markOf(mention))} ${gloss}`}
      aria-current={current ? 'true' : undefined}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  )
}
