import type { Passage, TextRange } from '#src/domain/document.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { Lesson, Name } from '#src/domain/lesson.ts'
import { inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'names-are-marked'
/** A word, with what may stand within one: Vasil'yev, VKP(b), Nº. */
const WORD = /\p{L}[\p{L}\p{M}'’]*(?:\(\p{L}+\))?/gu
/** Before a word that has its capital from standing first: the start, a stop, a number, an opening mark. */
const OPENING = /(?:^|[.:!?]\s+|^["“‘'(]|\s["“‘(])$/u

export const namesAreMarked: Rule = {
  name: NAME,
  sentence:
    'Every name of a person, place or term and every word with a capital in the reading lies in a mention, or is ' +
    'listed under unmarked in document/apparatus.yaml with the reason; nothing is listed there without need.',
  check: (input) => [...unaccounted(input), ...needless(input)],
}

function unaccounted({ lesson, authored, spotOf }: RuleInput): Issue[] {
  const listed = (authored.apparatus.value.unmarked ?? []).map(({ phrase }) => phrase)
  const names = namesOf(lesson)
  return lesson.passages.flatMap((passage) => {
    const accounted = [...passage.mentions, ...rangesOf(listed, passage.reading)]
    const found = [...capitals(passage.reading), ...rangesOf(names, passage.reading, 'i')]
    return mergeSame(found.filter((range) => !accounted.some((other) => holds(other, range)))).map((range) =>
      violation(NAME, spotOf(passage.id, 'reading'), {
        message: `“${passage.reading.slice(range.start, range.end)}” in ${passage.id} is neither marked nor listed as left unmarked.`,
        hint: 'Add a mention, or list the words under unmarked in document/apparatus.yaml and say why.',
      }),
    )
  })
}

/** Listed phrases that the document does not have, or has nowhere outside of a mention. */
function needless({ lesson, authored }: RuleInput): Issue[] {
  const { file, value } = authored.apparatus
  const isFree =
    (phrase: string) =>
    ({ reading, mentions }: Passage) =>
      rangesOf([phrase], reading).some((range) => !mentions.some((mention) => holds(mention, range)))
  return (value.unmarked ?? []).flatMap(({ phrase }, at) =>
    lesson.passages.some(isFree(phrase))
      ? []
      : violation(NAME, inside(spotIn(file, 'unmarked', at), 'phrase'), {
          message: `“${phrase}” stands nowhere in the reading outside of a mention.`,
          hint: 'Take it off the list.',
        }),
  )
}

/** What the lesson calls its people, places and terms in Latin letters. */
function namesOf({ people, places, terms }: Lesson): string[] {
  const latin = (names: readonly Name[]) =>
    names.map(({ text }) => text).filter((text) => /\p{Script=Latin}/u.test(text))
  return [
    ...people.flatMap(({ name, names }) => [name, ...latin(names)]),
    ...places.flatMap(({ name, modernName, names }) => [name, modernName, ...latin(names)]),
    ...terms.flatMap(({ term, alsoKnownAs, names }) => [...term.split(', '), ...alsoKnownAs, ...latin(names)]),
  ].filter((name) => name !== '')
}

/** No name is longer, and a pattern of a longer one can be refused. */
const LONGEST = 200

/** Where any of the phrases stands as whole words. */
function rangesOf(phrases: readonly string[], text: string, flags = ''): TextRange[] {
  return phrases.flatMap((phrase) => {
    if (phrase.length > LONGEST) return []
    const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, `gu${flags}`)
    return [...text.matchAll(whole)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  })
}

function capitals(text: string): TextRange[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    /^\p{Lu}/u.test(word) && !OPENING.test(text.slice(0, index)) ? [{ start: index, end: index + word.length }] : [],
  )
}

/** Words found twice, as a name and by their capital, and words side by side are one finding. */
function mergeSame(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end + 1)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}
