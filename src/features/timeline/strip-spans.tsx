import { useLayoutEffect } from 'react'
import type { StripSpan, TimelineEvents } from '#src/widgets/timeline/timeline-scene.ts'
import { SpanKeys } from './span-keys.tsx'
import { useStripSpans } from './use-strip-spans.ts'

export type ShowSpans = (spans: readonly StripSpan[], move: NonNullable<TimelineEvents['onSpan']>) => void

/** Hands the strip the spans of the exercise that is shown, and has their ends under the keyboard. */
export function StripSpans({ onChange }: { readonly onChange: ShowSpans }) {
  const { spans, ends, move, hold } = useStripSpans()
  useLayoutEffect(() => {
    onChange(spans, move)
  }, [spans, move, onChange])
  return <SpanKeys ends={ends} onMove={move} onHold={hold} />
}
