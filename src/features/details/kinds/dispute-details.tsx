import type { Dispute } from '#src/domain/lesson.ts'
import { useWords } from '../../session.tsx'
import { Part } from '../part.tsx'
import { LinkList } from '../link-list.tsx'
import { ProseBlock, ProseUnder } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'
import styles from '../entries.module.css'

export function DisputeDetails({ entity: dispute }: { readonly entity: Dispute }) {
  const words = useWords()
  const sources = [...new Set(dispute.positions.flatMap((position) => position.sources))]
  return (
    <>
      <Part title={words.details.positions}>
        {dispute.positions.map((position) => (
          <div key={position.who} className={styles['position']}>
            <h4>{position.who}</h4>
            <ProseBlock prose={position.claim} />
            {position.sources.length > 0 && <LinkList inline refs={position.sources} />}
          </div>
        ))}
      </Part>
      <ProseUnder label={words.details.documentSays} prose={dispute.whatTheDocumentSays} />
      <ProseUnder label={words.details.state} prose={dispute.stateOfTheQuestion} />
      <Quotes title={words.details.inDocument} passages={dispute.passages} />
      <RelatedThings to={dispute.id} without={['passage', 'source']} />
      <SourcesList citations={sources.map((source) => ({ source }))} />
    </>
  )
}
