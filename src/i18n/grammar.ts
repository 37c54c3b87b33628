/** The forms of a counted noun that a language tells apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** What a browser knows of a language: plurals, numbers, lists and the order of its alphabet. */
export type Grammar = {
  readonly number: (value: number) => string
  readonly plural: (count: number, forms: PluralForms) => string
  /** 1 event, 2 events. */
  readonly counted: (count: number, forms: PluralForms) => string
  /** a, b and c: within a sentence. */
  readonly list: (items: Iterable<string>) => string
  /** a, b or c. */
  readonly either: (items: Iterable<string>) => string
  /** a, b, c: a row of facts. */
  readonly series: (items: Iterable<string>) => string
  /** Order of the alphabet, whatever case and accents; "2" stands before "10". */
  readonly compare: (a: string, b: string) => number
  readonly upperCase: (text: string) => string
}

export function createGrammar(locale: string): Grammar {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' })
  const series = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const plural = (count: number, forms: PluralForms) => forms[rules.select(count)] ?? forms.other
  return {
    number: (value) => numbers.format(value),
    plural,
    counted: (count, forms) => `${numbers.format(count)} ${plural(count, forms)}`,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    series: (items) => series.format(items),
    compare: (a, b) => collator.compare(a, b),
    upperCase: (text) => text.toLocaleUpperCase(locale),
  }
}
