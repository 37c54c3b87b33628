import { type Ref, parseRef } from '#src/domain/ref.ts'
import { spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { type Rule, violation } from '../rule.ts'
import { textsIn } from '../compile/texts-in.ts'

const NAME = 'unused-sources'
const LINK = /\]\((source:[a-z0-9-]+)\)/g

export const unusedSources: Rule = {
  name: NAME,
  sentence: 'A source that nothing cites is a warning.',
  check: ({ authored, lesson, spotOf }) => {
    const files: readonly AuthoredFile<unknown>[] = Object.values(authored).flat()
    const cited = new Set<Ref | null>(
      files
        .flatMap(({ file, value }) => textsIn(value, spotIn(file)))
        .flatMap(({ text }) => [text, ...[...text.matchAll(LINK)].map((match) => match[1] ?? '')])
        .map(parseRef),
    )
    return lesson.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => {
        const words = { message: `Nothing cites ${id}.`, hint: 'Cite it where it bears something out, or remove it.' }
        return violation(NAME, spotOf(id), words, 'warning')
      })
  },
}
