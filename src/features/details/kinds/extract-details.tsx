import type { Extract } from '#src/domain/extract.ts'
import { CiteButton } from '../../cite-button.tsx'
import { BesideButton, ExtractText } from '../../extract-view.tsx'
import { RelatedThingsInSight } from '../related-things.tsx'

export function ExtractDetails({ entity: extract }: { readonly entity: Extract }) {
  return (
    <>
      <BesideButton extract={extract} />
      <ExtractText extract={extract} />
      <CiteButton of={extract.source} />
      <RelatedThingsInSight to={extract.id} without={[]} />
    </>
  )
}
