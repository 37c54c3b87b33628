import type { Extract } from '#src/domain/extract.ts'
import { CiteButton } from '../../cite-button.tsx'
import { ExtractText } from '../../extract-view.tsx'
import { RelatedThingsInSight } from '../related-things.tsx'

export function ExtractDetails({ entity: extract }: { readonly entity: Extract }) {
  return (
    <>
      <ExtractText extract={extract} />
      <CiteButton of={extract.source} />
      <RelatedThingsInSight to={extract.id} without={[]} />
    </>
  )
}
