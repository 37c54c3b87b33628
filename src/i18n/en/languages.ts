import { LOCALE } from './grammar.ts'

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language' })

const SCRIPTS: Readonly<Record<string, string>> = {
  Hang: 'Hangul',
  Hani: 'Chinese characters',
  Hans: 'simplified characters',
  Hant: 'traditional characters',
  Cyrl: 'Cyrillic letters',
}

/** The language of a tag, whatever its script. */
export function languageName(tag: string): string {
  const [language = tag] = tag.split('-')
  return LANGUAGES.of(language) ?? language
}

/** A language tag in words: the language, and the script where the tag names one that is not Latin. */
export function languageInWords(tag: string): string {
  const [, ...subtags] = tag.split('-')
  const script = subtags.map((each) => SCRIPTS[each]).find((each) => each !== undefined)
  return script === undefined ? languageName(tag) : `${languageName(tag)}, ${script}`
}
