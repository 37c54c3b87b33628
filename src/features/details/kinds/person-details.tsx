import type { Person } from '#src/domain/lesson.ts'
import { useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { Fact, Facts } from '../facts.tsx'
import { NamesList } from '../names-list.tsx'
import { ProseFact, ProseUnder } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'

export function PersonDetails({ entity: person }: { readonly entity: Person }) {
  const words = useWords()
  const { later } = useHorizon()
  return (
    <>
      <ProseUnder label={words.details.person} prose={person.text} />
      <Facts>
        <ProseFact label={words.details.role} prose={person.role} />
        {person.born !== undefined && (
          <Fact label={words.details.life}>
            {words.details.lived(person.born, later === 'show' ? person.died : undefined)}
          </Fact>
        )}
      </Facts>
      <NamesList names={person.names} />
      <Quotes title={words.details.inDocument} passages={person.passages} />
      <RelatedThings to={person.id} without={['passage', 'source']} />
      <SourcesList citations={person.citations} />
    </>
  )
}
