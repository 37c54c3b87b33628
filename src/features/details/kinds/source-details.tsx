import type { Source } from '#src/domain/lesson.ts'
import { CiteButton } from '../../cite-button.tsx'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { Fact, Facts } from '../facts.tsx'
import { Part } from '../part.tsx'
import { RelatedThingsInSight } from '../related-things.tsx'
import { SourceReference } from '../source-reference.tsx'

export function SourceDetails({ entity: source }: { readonly entity: Source }) {
  const words = useWords()
  const { index } = useSession()
  const { neighbours } = useOutlook()
  const uncited = index.neighbours(source.id).size === 0
  const silent = neighbours(source.id).size === 0
  return (
    <>
      <SourceReference source={source} />
      <CiteButton of={source.id} />
      <Facts>
        <Fact label={words.details.rank}>{words.details.tiers[source.tier]}</Fact>
        <Fact label={words.details.seen}>{words.details.seenAs[source.seen]}</Fact>
        {source.archiveRef !== undefined && <Fact label={words.details.archive}>{source.archiveRef}</Fact>}
        {source.note !== undefined && <Fact label={words.details.note}>{source.note}</Fact>}
      </Facts>
      <Part title={words.details.usedFor}>
        {silent && <p>{uncited ? words.details.notUsed : words.details.nothingYet}</p>}
      </Part>
      <RelatedThingsInSight to={source.id} without={[]} />
    </>
  )
}
