import { useLayoutEffect } from 'react'
import type { StripSpan, TimelineEvents } from '#src/widgets/timeline/timeline-scene.ts'
import { SpanKeys } from './span-keys.tsx'
import { useStripSpans } from './use-strip-spans.ts'

export type ShowSpans = (spans: readonly StripSpan[], move: NonNullable<TimelineEvents['onSpan']>) => void

/** Passes the shown exercise's spans to the strip, with keyboard control of their ends. */
export function StripSpans({ onChange }: { readonly onChange: ShowSpans }) {
  const { spans, ends, move, hold } = useStripSpans()
  useLayoutEffect(() => {
    onChange(spans, move)
  }, [spans, move, onChange])
  return <SpanKeys ends={ends} onMove={move} onHold={hold} />
}
