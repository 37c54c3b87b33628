import type { Term } from '#src/domain/lesson.ts'
import { useWords } from '../../session.tsx'
import { Fact, Facts } from '../facts.tsx'
import { NamesList } from '../names-list.tsx'
import { ProseUnder } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'

export function TermDetails({ entity: term }: { readonly entity: Term }) {
  const words = useWords()
  return (
    <>
      <ProseUnder label={words.details.meaning} prose={term.text} />
      {term.alsoKnownAs.length > 0 && (
        <Facts>
          <Fact label={words.details.alsoKnownAs}>{words.details.otherNames(term.alsoKnownAs)}</Fact>
        </Facts>
      )}
      <NamesList names={term.names} />
      <Quotes title={words.details.inDocument} passages={term.passages} />
      <RelatedThings to={term.id} without={['passage', 'source']} />
      <SourcesList citations={term.citations} />
    </>
  )
}
