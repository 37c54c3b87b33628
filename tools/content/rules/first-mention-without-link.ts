import type { Mention } from '#src/domain/document.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { Ref } from '#src/domain/ref.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'first-mention-without-link'

export const firstMentionWithoutLink: Rule = {
  name: NAME,
  sentence:
    'A place or person marked as named in the document should have a mention, and have one where the reading first ' +
    'has its name; otherwise there is a warning.',
  check: (input) => named(input).flatMap((each) => unlinked(each, input)),
}

type Named = { readonly id: Ref; readonly name: string; readonly namedInDocument: boolean }

function named({ lesson: { places, people } }: RuleInput): Named[] {
  return [...places, ...people].filter((each) => each.namedInDocument)
}

function unlinked({ id, name }: Named, { lesson: { passages }, spotOf }: RuleInput): Issue[] {
  // the document may call it otherwise than we do: the shortest of the marked phrases is its name there
  const phrases = passages.flatMap((each) => each.mentions.filter(({ ref }) => ref === id).map(({ phrase }) => phrase))
  const called = [name, ...phrases.sort((a, b) => a.length - b.length).slice(0, 1)]
  const first = passages.find(({ reading }) => called.some((each) => reading.includes(each)))
  if (first === undefined) {
    const words = {
      message: `${id} is marked as named in the document, but no mention and no passage names it.`,
      hint: 'Add a mention where the document names it, or set namedInDocument to false.',
    }
    return [violation(NAME, spotOf(id, 'namedInDocument'), words, 'warning')]
  }
  // a mention of something larger may hold the name, as "hills of Kell" holds Kell
  const isMarked = ({ ref, phrase }: Mention) => ref === id || called.some((each) => phrase.includes(each))
  if (first.mentions.some(isMarked)) return []
  const words = { message: `${first.id} is the first to name ${id}, but has no mention of it.`, hint: 'Add it there.' }
  return [violation(NAME, spotOf(first.id, 'reading'), words, 'warning')]
}
