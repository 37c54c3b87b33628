import type { Movement } from '#src/domain/shapes.ts'
import { useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { Fact } from '../facts.tsx'
import { LinkList } from '../link-list.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'

export function MovementDetails({ entity: movement }: { readonly entity: Movement }) {
  const words = useWords()
  const running = useOutlook().isUnderWay(movement.id)
  return (
    <>
      <ShapeFacts shape={movement}>
        {movement.via.length > 0 && (
          <Fact label={running ? words.details.setOut : words.details.way}>
            <LinkList inline refs={running ? movement.via.slice(0, 1) : movement.via} />
          </Fact>
        )}
      </ShapeFacts>
      <Quotes passages={movement.passages} />
      <RelatedThings to={movement.id} without={['passage', 'place', 'source']} />
      <SourcesList citations={movement.citations} />
    </>
  )
}
