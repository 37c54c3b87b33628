const STARTS = /[\p{L}\p{N}-]/u
const ENDS = /[\p{L}\p{N}]/u

/**
 * Normalises a name or value of a link to the form we write: plain letters instead of full-width or styled ones,
 * hyphens for every dash, lower case, no blanks, no invisible characters, no surrounding punctuation.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s+\p{Cc}\p{Cf}\p{Z}]/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .toLowerCase()
  const start = plain.search(STARTS)
  if (start < 0) return ''
  // not by a pattern ending in $, which takes quadratic time on a long run of punctuation
  let end = plain.length
  while (end > start && !ENDS.test(plain.slice(end - 1, end)) && !isPair(plain, end)) end -= 1
  return plain.slice(start, end)
}

/** Whether a letter outside the basic plane, two units long, ends there. */
function isPair(text: string, end: number): boolean {
  return ENDS.test(text.slice(Math.max(0, end - 2), end)) && (text.codePointAt(end - 2) ?? 0) > 0xffff
}
