import type { Unit } from '#src/domain/shapes.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { EntityLink } from '../../entity-link.tsx'
import { useSession, useWords } from '../../session.tsx'
import { EvidenceTable } from '../evidence-table.tsx'
import { Fact } from '../facts.tsx'
import { LinkList } from '../link-list.tsx'
import { RelatedThings } from '../related-things.tsx'
import { ShapeFacts } from '../shape-facts.tsx'
import { SourcesList } from '../sources-list.tsx'

/** The unit, where and when a text records it, and that text. */
export function UnitDetails({ entity: unit }: { readonly entity: Unit }) {
  const words = useWords()
  return (
    <>
      <ShapeFacts shape={unit}>
        <Fact label={words.details.unitName}>{unit.name}</Fact>
        <Fact label={words.details.echelon}>{words.shared.typeOf(unit.type)}</Fact>
        <Fact label={words.details.where}>
          <LinkList inline refs={[unit.place]} />
        </Fact>
        <Fact label={words.details.witness}>
          <EntityLink to={unit.witness} from="details">
            {isRefOf('front', unit.witness) ? words.details.frontWitness : undefined}
          </EntityLink>
        </Fact>
      </ShapeFacts>
      <Testimony unit={unit} />
      <RelatedThings to={unit.id} without={['place', 'source', 'front']} />
      <SourcesList citations={unit.citations} />
    </>
  )
}

/** What the evidence of the front says of it. */
function Testimony({ unit: { witness, name, place } }: { readonly unit: Unit }) {
  const { index } = useSession()
  const front = isRefOf('front', witness) ? index.find(witness) : undefined
  if (front === undefined) return null
  return <EvidenceTable evidence={front.evidence.filter((each) => each.unit === name && each.place === place)} />
}
