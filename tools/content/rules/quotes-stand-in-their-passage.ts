import type { Issue } from '#src/domain/issue.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { foldSpace, textsIn } from '../compile/texts-in.ts'

const NAME = 'quotes-stand-in-their-passage'
/** A link of prose that leads to a passage and quotes it: `["without delay"](passage:its-id)`. */
const QUOTING_LINK = /\[["“']([^\]]+?)["”']\]\((passage:[a-z0-9-]+)\)/g
const LEFT_OUT = /\s*(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*/

export const quotesStandInTheirPassage: Rule = {
  name: NAME,
  sentence:
    'The phrases of a recommendation, and the quoted words of a link that leads to a passage, stand in that passage ' +
    'letter by letter; only white space may differ, and ... may leave words out.',
  check: (input) => [...phrases(input), ...links(input)],
}

function phrases({ authored, lesson }: RuleInput): Issue[] {
  const { file, value } = authored.recommendations
  return value.flatMap((recommendation, at) =>
    recommendation.phrases.flatMap(({ phrase }, nth) =>
      misquoted(phrase, recommendation.passage, lesson, inside(spotIn(file, at), 'phrases', nth, 'phrase')),
    ),
  )
}

function links({ authored, lesson }: RuleInput): Issue[] {
  const files: readonly AuthoredFile<unknown>[] = Object.values(authored).flat()
  return files
    .flatMap(({ file, value }) => textsIn(value, spotIn(file)))
    .flatMap(({ text, spot }) =>
      [...text.matchAll(QUOTING_LINK)].flatMap(([, quote = '', passage = '']) =>
        misquoted(quote, passage, lesson, spot),
      ),
    )
}

function misquoted(quote: string, id: string, lesson: RuleInput['lesson'], spot: ReturnType<typeof spotIn>): Issue[] {
  const passage = lesson.passages.find((each) => each.id === id)
  // that the passage is missing is for another rule to say
  if (passage === undefined || standsIn(passage.reading, quote)) return []
  return [
    violation(NAME, spot, {
      message: `“${foldSpace(quote)}” does not stand in ${id}.`,
      hint: 'Copy the words from the reading of the passage, or do not set them as a quotation.',
    }),
  ]
}

/** Whether the quoted words stand in the text; words left out split them into pieces that follow one another. */
export function standsIn(text: string, quote: string): boolean {
  const folded = foldSpace(text)
  let at = 0
  return foldSpace(quote)
    .split(LEFT_OUT)
    .every((piece) => {
      const found = folded.indexOf(piece, at)
      at = found + piece.length
      return found >= 0
    })
}
