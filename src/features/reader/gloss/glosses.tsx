import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { lazyPiece } from '../../lazy-piece.tsx'
import { useSession } from '../../session.tsx'
import type { Apparatus } from '../apparatus/apparatus-entries.ts'
import { glossOf, notesOnText } from './gloss.ts'
import { type GlossWatch, type Pointed, watchGlosses } from './gloss-watch.ts'

const GlossBox = lazyPiece({
  name: (words) => words.frame.parts.gloss,
  at: 'foot',
  load: () => import('./gloss-box.tsx').then((module) => module.GlossBox),
})

type Props = { readonly sheet: RefObject<HTMLElement | null>; readonly apparatus: Apparatus }

/** One box for all marks of the text, placed beside the one being pointed at without moving anything. */
export function Glosses({ sheet, apparatus }: Props) {
  const { effects, index } = useSession()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const watch = useRef<GlossWatch>(null)
  const { afterDelay } = effects
  useEffect(() => {
    if (sheet.current === null) return
    watch.current = watchGlosses(sheet.current, afterDelay, setPointed)
    return watch.current.end
  }, [sheet, afterDelay])
  const { passages } = index.lesson
  const notes = useMemo(() => notesOnText(apparatus, passages), [apparatus, passages])
  const gloss = pointed === null ? null : glossOf(pointed.element, notes)
  const shown =
    pointed === null || gloss === null ? null : { id: pointed.element.dataset['gloss'] ?? '', gloss, pointed }
  // stays mounted from then on, so that the message about a failed load does not vanish with the pointer
  const [asked, setAsked] = useState(false)
  if (shown !== null && !asked) setAsked(true)
  if (!asked) return null
  return (
    <GlossBox
      shown={shown}
      onHold={() => watch.current?.hold()}
      onRelease={() => watch.current?.release()}
      onClose={() => watch.current?.close()}
      onGiveUp={() => {
        setAsked(false)
      }}
    />
  )
}
