import { LOCALE } from './grammar.ts'

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language' })

const SCRIPTS: Readonly<Record<string, string>> = {
  Hang: 'Hangul',
  Hani: 'Chinese characters',
  Hans: 'simplified characters',
  Hant: 'traditional characters',
  Cyrl: 'Cyrillic letters',
}

/** A language tag in words: the language, and the script where the tag names one that is not Latin. */
export function languageInWords(tag: string): string {
  const [language = tag, ...subtags] = tag.split('-')
  const script = subtags.map((each) => SCRIPTS[each]).find((each) => each !== undefined)
  const name = LANGUAGES.of(language) ?? language
  return script === undefined ? name : `${name}, ${script}`
}
