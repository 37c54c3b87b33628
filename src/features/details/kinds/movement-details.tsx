import type { Movement } from '#src/domain/lesson.ts'
import { words } from '#src/i18n/words.ts'
import { Fact } from '../facts.tsx'
import { LinkList } from '../link-list.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'

export function MovementDetails({ entity: movement }: { readonly entity: Movement }) {
  return (
    <>
      <ShapeFacts shape={movement}>
        {movement.via.length > 0 && (
          <Fact label={words.details.way}>
            <LinkList inline refs={movement.via} />
          </Fact>
        )}
      </ShapeFacts>
      <Quotes passages={movement.passages} />
      <RelatedThings to={movement.id} without={['passage', 'place', 'source']} />
      <SourcesList citations={movement.citations} />
    </>
  )
}
