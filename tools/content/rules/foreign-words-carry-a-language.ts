import type { Issue } from '#src/domain/issue.ts'
import type { AuthoredName } from '#src/lesson/schema/name.ts'
import { without } from '../compile/compile-common.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { textsIn } from '../compile/texts-in.ts'

const NAME = 'foreign-words-carry-a-language'

type Writing = { readonly letters: RegExp; readonly scripts: readonly string[]; readonly languages: readonly string[] }

/** The writings that lessons use besides Latin letters, with the script tags and languages that may carry them. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  Hangul: { letters: /\p{Script=Hangul}/u, scripts: ['Hang', 'Kore'], languages: ['ko'] },
  Kana: { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, scripts: ['Jpan', 'Hira', 'Kana'], languages: ['ja'] },
  Chinese: {
    letters: /\p{Script=Han}/u,
    scripts: ['Hani', 'Hans', 'Hant', 'Jpan', 'Kore'],
    languages: ['zh', 'ko', 'ja', 'vi'],
  },
  Cyrillic: {
    letters: /\p{Script=Cyrillic}/u,
    scripts: ['Cyrl'],
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'mn', 'kk', 'ky', 'tg'],
  },
}

export const foreignWordsCarryALanguage: Rule = {
  name: NAME,
  sentence:
    'Every name has a language and a script that exist and fit its letters, and words in Hangul, Chinese characters, ' +
    'kana or Cyrillic stand only among the names.',
  check: (input) => [...named(input), ...strays(input)],
}

function named({ authored: { places, people, glossary } }: RuleInput): Issue[] {
  const lists: readonly (readonly [readonly AuthoredName[], Spot])[] = [
    ...places.value.features.map(
      ({ properties }, at) => [properties.names, spotIn(places.file, 'features', at, 'properties', 'names')] as const,
    ),
    ...[people, glossary].flatMap(({ file, value }) =>
      value.map(({ names }, at) => [names, spotIn(file, at, 'names')] as const),
    ),
  ]
  return lists.flatMap(([names, spot]) => names.flatMap((name, nth) => misfits(name, inside(spot, nth))))
}

const known = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
}

function misfits({ name, lang, script = 'Latn' }: AuthoredName, spot: Spot): Issue[] {
  if (known.language.of(lang) === undefined) {
    return [violation(NAME, inside(spot, 'lang'), { message: `No language has the code ${lang}.`, hint: CODES })]
  }
  if (known.script.of(script) === undefined) {
    return [violation(NAME, inside(spot, 'script'), { message: `No script has the code ${script}.`, hint: CODES })]
  }
  const written = Object.entries(WRITINGS).filter(([, { letters }]) => letters.test(name))
  const wrong = written.find(([, { scripts, languages }]) => !scripts.includes(script) || !languages.includes(lang))
  if (wrong !== undefined) {
    const message = `“${name}” is in ${wrong[0]} letters, which ${lang}-${script} does not fit.`
    return [violation(NAME, spot, { message, hint: `Scripts for them: ${wrong[1].scripts.join(', ')}.` })]
  }
  const empty = Object.entries(WRITINGS).find(([, { scripts }]) => scripts.includes(script))
  if (empty === undefined || written.length > 0) return []
  const message = `“${name}” is marked as ${script}, but holds no such letter.`
  return [violation(NAME, spot, { message, hint: 'Leave script out for Latin letters.' })]
}

const CODES = 'Languages: en, ko, zh, ja, ru, ...; scripts: Hang, Hani, Hans, Hant, Cyrl, ...'

/** The document and the bibliography are printed as they are. */
function strays({ authored }: RuleInput): Issue[] {
  const editorial = without(authored, 'seed', 'passages', 'apparatus', 'card', 'sources')
  const files: readonly AuthoredFile<unknown>[] = Object.values(editorial).flat()
  return files
    .flatMap(({ file, value }) => textsIn(value, spotIn(file), ['names']))
    .flatMap(({ text, spot }) => {
      const writing = Object.entries(WRITINGS).find(([, { letters }]) => letters.test(text))
      if (writing === undefined) return []
      return violation(NAME, spot, {
        message: `${writing[0]} letters stand in a text whose language is the lesson's own.`,
        hint: 'Write the word in Latin letters here, and give it among the names of its place, person or term.',
      })
    })
}
