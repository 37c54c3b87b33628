import { LEFT_OUT, type Passage } from '#src/domain/document.ts'
import type { Issue } from '#src/domain/issue.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'adapted-adds-nothing'
const NAME_OR_NUMBER = /\p{Lu}[\p{L}'’]*|\d+/gu
/** The first word of a sentence has its capital from there. */
const SENTENCE_START = /(?:^|[.:!?]\s+)$/u

export const adaptedAddsNothing: Rule = {
  name: NAME,
  sentence:
    'Every […] of a simpler wording has its words under leftOut, which stand in the reading in that order, and no ' +
    'name or number stands in the simpler wording that the document does not have.',
  check: (input) => input.lesson.passages.flatMap((passage) => [...leftOut(passage, input), ...added(passage, input)]),
}

function leftOut({ id, reading, adapted, leftOut: phrases }: Passage, { spotOf }: RuleInput): Issue[] {
  const signs = adapted.split(LEFT_OUT).length - 1
  if (signs !== phrases.length) {
    return [
      violation(NAME, spotOf(id, 'adapted'), {
        message: `${id} has ${LEFT_OUT} ${signs} times, and ${phrases.length} phrases under leftOut.`,
        hint: `Give each ${LEFT_OUT} the words that it stands for.`,
      }),
    ]
  }
  let from = 0
  return phrases.flatMap((phrase, at) => {
    const found = reading.indexOf(phrase, from)
    if (found >= 0) {
      from = found + phrase.length
      return []
    }
    return violation(NAME, spotOf(id, 'leftOut', at), {
      message: `“${phrase}” does not stand in the reading of ${id}, or not in this order.`,
      hint: 'Copy the words from the reading, letter by letter, in its order.',
    })
  })
}

function added({ id, adapted }: Passage, { lesson, spotOf }: RuleInput): Issue[] {
  const document = lesson.passages.map(({ reading }) => reading.toLowerCase()).join('\n')
  return [...adapted.matchAll(NAME_OR_NUMBER)].flatMap(({ 0: word, index }) => {
    const isOpening = SENTENCE_START.test(adapted.slice(0, index)) && !/\d/.test(word)
    if (isOpening || document.includes(word.toLowerCase().replace(/['’]s$/, ''))) return []
    return violation(NAME, spotOf(id, 'adapted'), {
      message: `“${word}” stands in the simpler wording of ${id}, but not in the document.`,
      hint: 'Say it with the words of the document, or leave it out.',
    })
  })
}
