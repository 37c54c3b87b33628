import { type KeyboardEvent, type ReactNode, use, useRef } from 'react'
import type { PassageId } from '#src/domain/ref.ts'
import { useAppState, useSession } from '../../session.tsx'
import { useIsHidden } from '../../use-outlook.ts'
import { anchors } from '../apparatus/apparatus-entries.ts'
import { NoteNumbers } from '../apparatus/note-numbers.tsx'
import type { Phrase } from '../text/text-pieces.ts'
import { TextRuns } from '../text/text-runs.tsx'
import { useSelectionState } from '../use-selection-state.ts'
import { MarginSign } from './margin-sign.tsx'
import { type MarkKind, legendId, markOf } from './mark-kind.ts'
import styles from './marks.module.css'
import { shownMark } from './shown-mark.ts'

type Props = { readonly phrase: Phrase; readonly passage: PassageId; readonly inner?: boolean }

/**
 * A phrase that mentions an entity. A nested phrase is its own link; the outer one keeps its first free words as a link
 * named by the whole phrase. What is beyond the horizon is not marked.
 */
export function MentionMark({ phrase, passage, inner = false }: Props) {
  const { mention, pieces } = phrase
  const selectionState = useSelectionState(mention.ref)
  const kind = markOf(mention)
  const shown = shownMark(
    kind,
    useAppState((state) => state.marks),
  )
  const gloss = anchors.glossOfMention(passage, mention.start)
  const number = use(NoteNumbers).get(gloss)
  const isHidden = useIsHidden(mention.ref)
  if (isHidden) return <Pieces pieces={pieces} passage={passage} />
  const current = selectionState === 'chosen'
  const isLink = shown.as === 'line'
  const free = isLink ? pieces.findIndex((piece) => piece.kind === 'words') : -1
  return (
    <span
      className={[styles['mark'], inner ? styles['inner'] : undefined].filter(Boolean).join(' ')}
      data-line-of={isLink ? shown.kind : undefined}
      data-selection={selectionState}
      data-note={number}
      {...(isLink ? { 'data-mark': kind, 'data-chooses': mention.ref, 'data-gloss': gloss } : {})}
    >
      {shown.as === 'sign' && <MarginSign mention={mention} kind={shown.kind} gloss={gloss} current={current} />}
      {pieces.map((piece, position) => {
        if (piece.kind === 'phrase') return <MentionMark key={piece.start} phrase={piece} passage={passage} inner />
        const content = <TextRuns key={piece.start} runs={piece.runs} as="ins" />
        if (!isLink || position !== free) return content
        return (
          <MentionLink key={piece.start} phrase={phrase} line={shown.kind} gloss={gloss} current={current}>
            {content}
          </MentionLink>
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

type LinkProps = {
  readonly phrase: Phrase
  readonly line: MarkKind
  readonly gloss: string
  readonly current: boolean
  readonly children: ReactNode
}

/**
 * A stretch of the sentence that breaks with it, and to a listener a link in it. No `<a>`: it leads to a card, and
 * there is no address to open beside it.
 */
function MentionLink({ phrase, line, gloss, current, children }: LinkProps) {
  const { actions } = useSession()
  const { mention, pieces } = phrase
  const link = useRef<HTMLSpanElement>(null)
  // words cut by another mark or by a line start get the whole name as label
  const isCut = pieces.length > 1 || pieces.some((piece) => piece.kind === 'words' && piece.runs.length > 1)
  const choose = () => {
    // the end of a drag that selects text is not a choice
    if (link.current?.ownerDocument.getSelection()?.isCollapsed === false) return
    actions.select(mention.ref, 'reader')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    actions.select(mention.ref, 'reader')
  }
  return (
    <span
      ref={link}
      role="link"
      tabIndex={0}
      className={styles['link']}
      aria-label={isCut ? mention.phrase : undefined}
      aria-describedby={`${legendId(line)} ${gloss}`}
      aria-current={current ? 'true' : undefined}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  )
}
