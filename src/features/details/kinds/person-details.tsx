import type { Person } from '#src/domain/lesson.ts'
import { words } from '#src/i18n/words.ts'
import { Fact, Facts } from '../facts.tsx'
import { NamesList } from '../names-list.tsx'
import { Part } from '../part.tsx'
import { ProseBlock } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'

export function PersonDetails({ entity: person }: { readonly entity: Person }) {
  return (
    <>
      <Facts>
        <Fact label={words.details.role}>{person.role}</Fact>
        {person.life !== undefined && <Fact label={words.details.life}>{person.life}</Fact>}
      </Facts>
      <Part title={words.details.person}>
        <ProseBlock prose={person.text} />
      </Part>
      <NamesList names={person.names} />
      <Quotes title={words.details.inDocument} passages={person.passages} />
      <RelatedThings to={person.id} without={['passage', 'source']} />
      <SourcesList citations={person.citations} />
    </>
  )
}
