import type { Area } from '#src/domain/shapes.ts'
import { useWords } from '../../session.tsx'
import { LinkList } from '../link-list.tsx'
import { Part } from '../part.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'
import { ZoneReadings } from '../zone-readings.tsx'

export function AreaDetails({ entity: area }: { readonly entity: Area }) {
  const words = useWords()
  return (
    <>
      <ShapeFacts shape={area} />
      <ZoneReadings of={area.id} />
      <Quotes passages={area.passages} />
      {area.places.length > 0 && (
        <Part title={words.details.places}>
          <LinkList inline refs={area.places} />
        </Part>
      )}
      <RelatedThings to={area.id} without={['passage', 'place', 'source']} />
      <SourcesList citations={area.citations} />
    </>
  )
}
