/** A word of a text: what the index holds, and where it stands in the text as written. */
export type Token = { readonly term: string; readonly start: number; readonly end: number }

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʻ`-]*/gu
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/**
 * One spelling for many: small letters, no diacritics, no apostrophes or hyphens inside a word. So P'yŏngyang
 * is found by "pyongyang", An-tung by "antung", Пхёнъян by "пхенъян".
 */
export function normalise(word: string): string {
  const bare = word.normalize('NFD').replace(/[\p{M}'’‘ʼʻ`-]/gu, '')
  // NFD takes Hangul syllables apart; NFC puts them together again
  return bare.normalize('NFC').toLowerCase()
}

/**
 * The words of a text, folded. Chinese, Japanese and Korean writing sets no spaces where we would, so a run of it
 * also gives each pair of neighbours. Words joined by a hyphen are given whole and apart.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].flatMap((match): Token[] => {
    const word = match[0]
    const start = match.index
    const whole = { term: normalise(word), start, end: start + word.length }
    if (IDEOGRAPHS.test(word)) return [whole, ...pairsOf(word, start)]
    if (!word.includes('-')) return whole.term === '' ? [] : [whole]
    let at = start
    const parts = word.split('-').flatMap((part): Token[] => {
      const token = { term: normalise(part), start: at, end: at + part.length }
      at += part.length + 1
      return token.term === '' ? [] : [token]
    })
    return [whole, ...parts]
  })
}

function pairsOf(run: string, start: number): Token[] {
  const signs = Array.from(run)
  if (signs.length < 3) return []
  let at = start
  return signs.slice(0, -1).map((sign, position) => {
    const pair = sign + (signs[position + 1] ?? '')
    const token = { term: pair, start: at, end: at + pair.length }
    at += sign.length
    return token
  })
}
