import { type RefObject, Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../../session.tsx'
import type { Apparatus } from '../apparatus/apparatus-entries.ts'
import { glossOf, notesOnText } from './gloss.ts'
import { type GlossWatch, type Pointed, watchGlosses } from './gloss-watch.ts'

const GlossBox = lazy(() => import('./gloss-box.tsx').then((module) => ({ default: module.GlossBox })))

type Props = { readonly sheet: RefObject<HTMLElement | null>; readonly apparatus: Apparatus }

/** One box for all marks of the text: it stands beside the one that is pointed at, and moves nothing. */
export function Glosses({ sheet, apparatus }: Props) {
  const { effects, index } = useSession()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const watch = useRef<GlossWatch>(null)
  const { after } = effects
  useEffect(() => {
    if (sheet.current === null) return
    watch.current = watchGlosses(sheet.current, after, setPointed)
    return watch.current.end
  }, [sheet, after])
  const { passages } = index.lesson
  const notes = useMemo(() => notesOnText(apparatus, passages), [apparatus, passages])
  const gloss = pointed === null ? null : glossOf(pointed.element, notes)
  if (pointed === null || gloss === null) return null
  return (
    <Suspense>
      <GlossBox
        key={pointed.element.dataset['gloss']}
        id={pointed.element.dataset['gloss'] ?? ''}
        gloss={gloss}
        pointed={pointed}
        onHold={() => watch.current?.hold()}
        onRelease={() => watch.current?.release()}
        onClose={() => watch.current?.close()}
      />
    </Suspense>
  )
}
