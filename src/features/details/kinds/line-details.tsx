import type { Line } from '#src/domain/shapes.ts'
import { EvidenceTable } from '../evidence-table.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'

export function LineDetails({ entity: line }: { readonly entity: Line }) {
  return (
    <>
      <ShapeFacts shape={line} />
      <EvidenceTable evidence={line.evidence} />
      <Quotes passages={line.passages} />
      <RelatedThings to={line.id} without={['passage', 'place', 'source']} />
      <SourcesList citations={line.citations} />
    </>
  )
}
