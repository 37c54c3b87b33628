import type { Front } from '#src/domain/shapes.ts'
import { useWords } from '../../session.tsx'
import { EvidenceTable } from '../evidence-table.tsx'
import { Fact } from '../facts.tsx'
import { LinkList } from '../link-list.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'

export function FrontDetails({ entity: front }: { readonly entity: Front }) {
  const words = useWords()
  return (
    <>
      <ShapeFacts shape={front} whenLabel={words.details.holds}>
        {front.townsBehind.length > 0 && (
          <Fact label={words.details.townsBehind}>
            <LinkList inline refs={front.townsBehind} />
          </Fact>
        )}
        {front.townsAhead.length > 0 && (
          <Fact label={words.details.townsAhead}>
            <LinkList inline refs={front.townsAhead} />
          </Fact>
        )}
        {front.gaps.length > 0 && <Fact label={words.details.note}>{words.details.gaps}</Fact>}
      </ShapeFacts>
      <EvidenceTable evidence={front.evidence} />
      <Quotes passages={front.passages} />
      <RelatedThings to={front.id} without={['passage', 'place', 'source']} />
      <SourcesList citations={front.citations} />
    </>
  )
}
