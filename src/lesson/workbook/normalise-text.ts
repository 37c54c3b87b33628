/**
 * A text without the differences that programs introduce: white space, quotation marks, dashes, composed and decomposed
 * letters, invisible characters. `starts` and `ends` map each letter back to the original.
 */
export type NormalText = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]/u
const SPACE = /\s/u
const ALIKE = new Map(
  [
    ['\u2018\u2019\u201a\u201b\u2032\u0060\u00b4', "'"],
    ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
    ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ].flatMap(([letters = '', to = '']) => Array.from(letters).map((letter) => [letter, to] as const)),
)

export function normaliseText(original: string): NormalText {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of original) {
    const end = at + letter.length
    for (const part of normaliseLetter(letter)) {
      if (part === ' ' && letters.at(-1) === ' ') ends[ends.length - 1] = end
      else {
        letters.push(part)
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text: letters.join(''), starts, ends }
}

/** The UTF-16 units that replace a letter. */
function normaliseLetter(letter: string): readonly string[] {
  if (INVISIBLE.test(letter)) return []
  if (SPACE.test(letter)) return [' ']
  const alike = ALIKE.get(letter)
  if (alike !== undefined) return [alike]
  return letter
    .normalize('NFKD')
    .split('')
    .map((part) => ALIKE.get(part) ?? part)
}
